import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.com/account-information/mys';
const stores = (...names: string[]) => `<ul>${names.map((name) => `<li>Amazon.${name}</li>`).join('')}</ul>`;

function marketplacesIn(content: string): object | null {
  const page = openSavedPage(`<main><div><h2>Your Services</h2>${content}</div></main>`, address);
  const { reading } = readPage(address, page);
  return reading.status === 'read' && 'marketplaces' in reading.facts ? reading.facts.marketplaces : null;
}

it.each([
  ['names alone', stores('de', 'fr'), { DE: 'registered', FR: 'registered' }],
  [
    'names beside others with a state that is none of registered',
    `<ul><li>Amazon.de</li><li>Amazon.it <small>– Not registered</small></li><li>Amazon.fr – Pending registration</li></ul>`,
    { DE: 'registered', IT: 'not-registered', FR: 'pending' },
  ],
  [
    'names below lines of services with a state',
    `<div><b>Sell on Amazon</b> <i>Registered</i></div><p>Amazon.fr</p><div><b>Amazon Pay</b> <i>Not registered</i></div><p>Amazon.de</p>`,
    { FR: 'registered' },
  ],
  [
    'a Japanese state in one line with the name',
    `<ul><li>イタリア 登録済み</li><li>フランス 未登録</li></ul>`,
    { IT: 'registered', FR: 'not-registered' },
  ],
  ['fewer than listed', `<p>3 of 5 stores registered</p>${stores('de', 'fr', 'it', 'es', 'co.uk')}`, {}],
  ['a smaller count', `<p>Registered in 1 store</p>${stores('de', 'fr')}`, {}],
  [
    'a fitting count',
    `<p>Registered in 2 stores</p>${stores('de', 'fr')}`,
    { DE: 'registered', FR: 'registered' },
  ],
  ['an example', `<h3>Example</h3><ul><li>Amazon.de: Registered</li></ul>`, {}],
  [
    'a heading below one store',
    `${stores('fr')}<h3>Not registered</h3>${stores('de')}`,
    { FR: 'registered', DE: 'not-registered' },
  ],
  [
    'groups of one store',
    `<h3>Available stores</h3>${stores('fr')}<h3>Registered stores</h3>${stores('de')}`,
    { DE: 'registered' },
  ],
  ['a sentence on stores in general', `${stores('de')}<p>Grey stores are not available to you.</p>`, {}],
  [
    'a sentence that a list should follow',
    `${stores('de')}<p>In diesen Shops haben Sie sich noch nicht registriert:</p><ul></ul>`,
    {},
  ],
  [
    'a sentence that invites to something else, and a store said twice',
    `<div><p>Amazon.de</p><p>Not registered</p></div><p>Tell them about you and your craft.</p>
      <div><p>Amazon.de</p><p>Registered</p></div><div><p>Amazon.fr</p><p>Registered</p></div>`,
    { FR: 'registered' },
  ],
  [
    'a sentence that leaves one out',
    `<p>Your stores: Amazon.de, Amazon.fr.</p><p>You are registered in all of them except Amazon.fr, where you are not registered.</p>`,
    { DE: 'registered' },
  ],
  ['a part that cannot be seen', `${stores('de')}<x-state></x-state>`, {}],
  ['an unknown button', `<ul><li>Amazon.de <button>Activate</button></li></ul>`, {}],
  ['a button to manage', `<ul><li>Amazon.de <button>Verwalten</button></li></ul>`, { DE: 'registered' }],
  ['a question', `<p>Amazon.de: registered? No</p>`, {}],
  [
    'a state struck out',
    `<ul><li>Amazon.fr</li><li>Amazon.de <s>Registered</s></li></ul>`,
    { FR: 'registered' },
  ],
  [
    'a store greyed out by the page’s style',
    `<ul><li>Amazon.fr</li><li class="store is-disabled">Amazon.de</li></ul>`,
    { FR: 'registered' },
  ],
  [
    'a sign that warns',
    `<ul><li>Amazon.fr <i aria-label="OK"></i></li><li>Amazon.de <i aria-label="Warning"></i></li></ul>`,
    { FR: 'registered' },
  ],
  ['letters for a word', `<ul><li>Amazon.fr</li><li>Amazon.de – N/A</li></ul>`, { FR: 'registered' }],
  ['a list on its way', `${stores('de', 'fr')}<kat-spinner></kat-spinner>`, {}],
  ['a list in a busy part', `<div aria-busy="true">${stores('de', 'fr')}</div>`, {}],
  [
    'a sign of waiting that is not shown',
    `${stores('de')}<kat-spinner hidden></kat-spinner>`,
    { DE: 'registered' },
  ],
  ['states mixed in one text', `<p>Amazon.de (registered), Amazon.fr (pending), Amazon.it (closed)</p>`, {}],
  [
    'clauses of one text',
    `<p>Registered: Amazon.de, Amazon.fr; Pending: Amazon.it; Not registered: Amazon.es</p>`,
    { DE: 'registered', FR: 'registered', IT: 'pending', ES: 'not-registered' },
  ],
  [
    'lines of one text',
    `<p>Amazon.de - You are registered<br>Amazon.fr - You are not registered</p>`,
    { DE: 'registered', FR: 'not-registered' },
  ],
  [
    'parts set apart by style alone',
    `<ul><li><b>Amazon.de</b><small>Registered</small></li><li><b>Amazon.fr</b><small>Inactive</small></li></ul>`,
    { DE: 'registered', FR: 'not-registered' },
  ],
  [
    'what was once',
    `<ul><li>Amazon.de: Registered (was: Pending)</li><li>Amazon.fr: Nicht registriert (zuvor: registriert)</li></ul>`,
    { DE: 'registered', FR: 'not-registered' },
  ],
  ['what was once and nothing else', `<ul><li>Amazon.de (auparavant : inscrit)</li></ul>`, {}],
  [
    'where a firm is registered',
    `<table><tr><td>Registered in</td><td>France</td></tr><tr><td>Plan</td><td>Pro</td></tr></table>`,
    {},
  ],
  ['where a firm is registered, in lines', `<p>Registriert in</p><p>Frankreich</p>`, {}],
  ['where Amazon’s own firm is registered', `<p>2. Amazon.co.uk is registered in England.</p>`, {}],
  [
    'sentences above lists',
    `<p>In diesen Shops sind Sie registriert:</p>${stores('de', 'fr')}<p>Diese werden noch geprüft:</p>${stores('it')}`,
    { DE: 'registered', FR: 'registered', IT: 'pending' },
  ],
  [
    'a sentence in Chinese',
    `<p>您已在以下商城注册：英国、德国。</p><p>以下商城尚未注册：意大利。</p>`,
    { UK: 'registered', DE: 'registered', IT: 'not-registered' },
  ],
  [
    'where the account is registered',
    `<p>You are registered in</p>${stores('de', 'fr')}`,
    { DE: 'registered', FR: 'registered' },
  ],
  [
    'signs that a line below explains',
    `<ul><li><i></i>Amazon.de</li><li><i></i>Amazon.fr</li></ul><p><i></i> Registered <i></i> Pending</p>`,
    {},
  ],
  [
    'signs that two lines above explain',
    `<p>● Registered</p><p>○ Not registered</p><ul><li>● Amazon.de</li><li>○ Amazon.fr</li></ul>`,
    {},
  ],
  [
    'signs that terms above explain',
    `<dl><dt>Green</dt><dd>Registered</dd><dt>Red</dt><dd>Not registered</dd></dl>${stores('de', 'fr')}`,
    {},
  ],
  ['a colour that a sentence explains', `<p>Stores in green are registered.</p>${stores('de', 'fr')}`, {}],
  [
    'stores chosen by tabs',
    `<p><button role="tab">Registered</button><button role="tab">Not registered</button></p>${stores('de')}`,
    {},
  ],
  ['stores chosen by a list', `<select><option>Not registered</option></select>${stores('de')}`, {}],
  ['a button that says a state', `<ul><li>Amazon.de <button>Not registered</button></li></ul>`, {}],
  [
    'another thing that is registered there',
    `<table><tr><td>Business type</td><td>Registered in Germany</td></tr><tr><td>Plan</td><td>Pro</td></tr></table>`,
    {},
  ],
  [
    'a row for each service',
    `<table><tr><th></th><th>Germany</th><th>France</th></tr>
      <tr><th>Selling on Amazon</th><td>Registered</td><td>Not registered</td></tr>
      <tr><th>Sponsored Products</th><td>Not registered</td><td>Registered</td></tr></table>`,
    { DE: 'registered', FR: 'not-registered' },
  ],
  [
    'a row for another service alone',
    `<table><tr><th></th><th>Germany</th><th>France</th></tr>
      <tr><th>Amazon Pay</th><td>Registered</td><td>Registered</td></tr></table>`,
    {},
  ],
  [
    'states in lines of their own',
    `<p>Amazon.de<br><b>Not registered</b><br>Amazon.fr<br><b>Registered</b></p>`,
    { DE: 'not-registered', FR: 'registered' },
  ],
  [
    'states in lines above the stores',
    `<p>Registered<br>Amazon.de<br>Not registered<br>Amazon.fr</p>`,
    { DE: 'registered', FR: 'not-registered' },
  ],
  [
    'a row of several stores that offers them',
    `<table><tr><td>Europe (Germany, France)</td><td>Professional</td></tr>
      <tr><td>North America (United States, Canada)</td><td>—</td><td><a href="#">Register</a></td></tr></table>`,
    { DE: 'registered', FR: 'registered' },
  ],
  [
    'a row of several stores with its state',
    `<div><div>Germany, France</div><div>Registered</div></div><div><div>Italy, Spain</div><div>Pending</div></div>`,
    { DE: 'registered', FR: 'registered', IT: 'pending', ES: 'pending' },
  ],
  [
    'a state at the end of another part',
    `<div><p>Amazon.de</p><p>Amazon.fr</p><p>Registered</p></div><div><p>Amazon.it</p><p>Amazon.es</p></div>`,
    {},
  ],
  [
    'a store that heads other services alone',
    `<div><h3>Germany</h3><p>Selling on Amazon</p><p>Not registered</p></div>
      <div><h3>France</h3><p>Amazon Pay</p><p>Registered</p></div>`,
    { DE: 'not-registered' },
  ],
  [
    'a cell left blank',
    `<table><tr><td>Amazon.de</td><td>Professional</td></tr><tr><td>Amazon.fr</td><td> </td></tr></table>`,
    { DE: 'registered' },
  ],
  ['a list of prices', `<p>Professional plan: £25 (United Kingdom), €39 (Germany, France)</p>`, {}],
  ['a bar of how far it has come', `<ul><li>Germany <progress value="4" max="9"></progress></li></ul>`, {}],
  [
    'marks that nobody knows',
    `<ul><li>Amazon.de</li><li>France ×</li><li>Amazon.es*</li></ul>`,
    { DE: 'registered' },
  ],
  [
    'ticks and crosses',
    `<ul><li>Germany ✓</li><li>France ✗</li></ul>`,
    { DE: 'registered', FR: 'not-registered' },
  ],
  [
    'a sentence beside a state that is none of registered',
    `<div><small>PENDING</small><h4>Germany</h4><p>We are reviewing what you sent</p></div><div><small>REGISTERED</small><h4>Italy</h4></div>`,
    { DE: 'pending', IT: 'registered' },
  ],
  [
    'a state that spans the rows of several',
    `<table><tr><th>Status</th><th>Store</th></tr><tr><td rowspan="2">Registered</td><td>Germany</td></tr>
      <tr><td>France</td></tr><tr><td>Not registered</td><td>Italy</td></tr></table>`,
    { DE: 'registered', FR: 'registered', IT: 'not-registered' },
  ],
  [
    'blank cells below the selling service’s state',
    `<table><tr><td>Sell on Amazon</td><td>Registered</td></tr><tr><td>Amazon.de</td><td></td></tr><tr><td>Amazon.fr</td><td></td></tr></table>`,
    { DE: 'registered', FR: 'registered' },
  ],
  [
    'signs with names, below the stores',
    `<table><tr><th></th><th>Germany</th><th>France</th></tr><tr><th>Sell on Amazon</th>
      <td><i aria-label="Registered"></i></td><td><i aria-label="Not registered"></i></td></tr></table>`,
    { DE: 'registered', FR: 'not-registered' },
  ],
  [
    'a heading of unknown words between a name and a state',
    `<h4>Germany</h4><h4>Wakanda</h4><p>Registered</p>`,
    {},
  ],
  [
    'a "no" that denies something else',
    `<ul><li>Germany <b>Registered</b> <span>No customer reviews yet</span></li></ul>`,
    { DE: 'registered' },
  ],
  ['a mark that is explained below', `<ul><li>Germany*</li><li>France</li></ul><p>* registered</p>`, {}],
  [
    'words that only the page’s styles say',
    `<style>.s::after{content:attr(data-s)}</style><ul><li class="s" data-s="Registered">Germany</li><li class="s" data-s="Closed">France</li></ul>`,
    {},
  ],
  [
    'a state beside some, and silence beside others',
    `<ul><li>Germany <span>Not registered</span></li><li>France</li><li>Italy <i class="off"></i></li></ul>`,
    { DE: 'not-registered' },
  ],
  [
    'headings that name countries without a marketplace',
    `<h4>Österreich</h4><p>Nicht registriert</p><h4>Deutschland</h4><p>Registriert</p><h4>Schweiz</h4><p>Registriert</p>
      <h4>Frankreich</h4><p>Nicht registriert</p>`,
    { DE: 'registered', FR: 'not-registered' },
  ],
  [
    'bare headings, one of them of a country without a marketplace',
    `<h4>Austria</h4><h4>Germany</h4>`,
    { DE: 'registered' },
  ],
  ['a day to come', `<ul><li>Amazon.de – wird am 1. Dezember registriert</li></ul>`, {}],
  [
    'a sentence',
    `<p>You are registered to sell in the United States and Canada.</p>`,
    { US: 'registered', CA: 'registered' },
  ],
  [
    'the last step of a way',
    `<ol><li>Documents checked</li><li>Account registered</li></ol><h3>Stores</h3>${stores('de', 'fr')}`,
    {},
  ],
  [
    'steps that count themselves',
    `<p>1. Cuenta registrada</p><p>2. Identidad</p><h3>Stores</h3>${stores('es', 'fr')}`,
    {},
  ],
  [
    'a column of states that are still to come',
    `<table><tr><th>Store</th><th>Status</th></tr><tr><td>Amazon.de</td><td></td></tr></table>`,
    {},
  ],
  [
    'the steps of one store',
    `<div><b>Germany</b><div class="stepper"><p>Received</p><p>Account registered</p></div></div>
      <div><b>France</b><p>Registered</p></div>`,
    { FR: 'registered' },
  ],
  [
    'a numbered list of stores',
    `<ol><li>Amazon.de <i>Registered</i></li><li>Amazon.fr <i>Pending</i></li></ol>`,
    { DE: 'registered', FR: 'pending' },
  ],
  [
    'a part whose accessible name tells that it is none of theirs',
    `<p>Amazon.es: Registered</p><div aria-label="What you will see after linking">
      <p>Amazon.de: Registered</p><p>Amazon.fr: Registered</p></div>`,
    { ES: 'registered' },
  ],
  [
    'a part whose accessible name speaks of stores',
    `<p>Amazon.es: Registered</p><ul aria-label="European stores grid">
      <li>Amazon.de: Registered</li><li>Amazon.fr: Registered</li></ul>`,
    { ES: 'registered', DE: 'registered', FR: 'registered' },
  ],
  ['a second list without a heading', `${stores('de')}${stores('fr', 'it')}`, { DE: 'registered' }],
  [
    'a list of one store after another',
    `${stores('de', 'fr')}${stores('it')}`,
    { DE: 'registered', FR: 'registered' },
  ],
  ['two lists of one store', `<p>Registered:</p>${stores('de')}${stores('it')}`, { DE: 'registered' }],
  [
    'lists of one store in parts of their own',
    `<p>Not registered:</p><div>${stores('es')}</div>${stores('co.uk')}`,
    { ES: 'not-registered' },
  ],
  [
    'rows that are in no list',
    '<div>Amazon.de</div><div>Amazon.fr</div>',
    { DE: 'registered', FR: 'registered' },
  ],
  [
    'a second list with a region’s name',
    `<h3>Europe</h3>${stores('de')}<h3>North America</h3>${stores('com', 'ca')}`,
    { DE: 'registered', US: 'registered', CA: 'registered' },
  ],
  [
    'a sentence below that says no of all',
    `${stores('de', 'fr')}<p>These stores are not active yet.</p>`,
    {},
  ],
  [
    'a sentence above that is not understood',
    `<p>Stores you are curious about:</p>${stores('de', 'fr')}`,
    {},
  ],
  [
    'a sentence above another heading that says no',
    `<p>You do not have an account here yet.</p><h3>Stores</h3>${stores('de', 'fr')}`,
    {},
  ],
  ['numbers of what is not said', `<ul><li>Amazon.de (12)</li><li>Amazon.fr €1,200</li></ul>`, {}],
  ['a button for just these stores', `${stores('de', 'fr')}<button>Diese Shops hinzufügen</button>`, {}],
  ['a button to finish', `${stores('de')}<a role="button">Continue registration</a>`, {}],
  [
    'a button for others',
    `${stores('de', 'fr')}<button>Add more stores</button>`,
    { DE: 'registered', FR: 'registered' },
  ],
  [
    'a line above the second list that offers',
    `<table><tr><td>Amazon.de</td><td>Registered</td></tr></table><p>Suggested for other sellers</p>
      <table><tr><td>Amazon.fr</td><td>Registered</td></tr></table>`,
    { DE: 'registered' },
  ],
  [
    'a preview',
    `<p>You sell nowhere yet.</p><h3>What it will look like</h3><p>Amazon.de: Registered</p><p>Amazon.fr: Registered</p>`,
    {},
  ],
  [
    'how many of something are active',
    `<ul><li>Germany: Active listings: 12</li><li>France: 0 active listings</li></ul>`,
    {},
  ],
  ['since when', `<ul><li>Germany: Registered: 2019</li></ul>`, { DE: 'registered' }],
  [
    'a store drawn otherwise by styles',
    `<style>#fr { opacity: 0.4 }</style><p>Amazon.de</p><p id="fr">Amazon.fr</p>`,
    {},
  ],
  ['a store struck out', `<p><s>Amazon.de</s> Amazon.fr</p>`, { FR: 'registered' }],
] as const)('%s', (_, content, expected) => {
  expect(marketplacesIn(content)).toEqual(expected);
});
