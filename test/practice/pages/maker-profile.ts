import { paths } from '../frame.ts';
import { markup, type Markup } from '../markup.ts';
import type { Options } from '../options.ts';
import { profileOf, type Profile } from '../shop.ts';
import type { Page, Visit } from '../visit.ts';

/**
 * The Maker Profile form. Its real markup and address are not known; the order of the fields, the locked
 * URL and the 200 pixels are from Amazon's help, the three technical forms from other Seller Central pages.
 */
const nothingYet: Profile = {
  storeName: '',
  shortUrl: '',
  inspiration: '',
  aboutYou: '',
  profileImage: [],
  storefrontImages: [],
};

/** Where a picture of this name is drawn. */
export const pictureAddress = (name: string) => `/practice/picture/${encodeURIComponent(name)}.svg`;

const pictures = (names: readonly string[]) =>
  names.map((name) => markup`<img src="${pictureAddress(name)}" alt="${name}" width="96" height="96">`);

function katalFields({ words }: Visit, profile: Profile): Markup {
  return markup`<div class="field"><kat-label text="${words.profileImage}"></kat-label><kat-file-upload name="profileImage" button="${words.chooseFile}" accept="image/*">${pictures(profile.profileImage)}</kat-file-upload><p class="hint">${words.imageHint}</p></div>
<div class="field"><kat-label text="${words.storeName}"></kat-label><kat-input name="storeName" value="${profile.storeName}"></kat-input></div>
<div class="field locked"><kat-input name="shortUrl" label="${words.shortUrl}" value="${profile.shortUrl}" readonly></kat-input><kat-button label="${words.unlock}" variant="secondary" data-unlocks="shortUrl"></kat-button></div>
<div class="field"><kat-label>${words.inspiration}</kat-label><kat-textarea name="inspiration" rows="8" value="${profile.inspiration}"></kat-textarea><p class="hint">${words.inspirationHint}</p></div>
<div class="field"><kat-label emphasis="${words.aboutYou}"></kat-label><kat-textarea name="aboutYou" rows="12" value="${profile.aboutYou}"></kat-textarea><p class="hint">${words.aboutYouHint}</p></div>
<div class="field"><kat-label text="${words.storefrontImages}"></kat-label><kat-file-upload name="storefrontImages" button="${words.chooseFile}" accept="image/*" multiple>${pictures(profile.storefrontImages)}</kat-file-upload></div>
<div class="actions"><kat-button label="${words.save}" variant="primary" data-saves></kat-button></div>`;
}

function plainFields({ words }: Visit, profile: Profile): Markup {
  return markup`<div class="field"><label for="f-1">${words.profileImage}</label><div class="upload"><input id="f-1" type="file" name="profileImage" accept="image/*"><div class="pictures">${pictures(profile.profileImage)}</div></div><p class="hint">${words.imageHint}</p></div>
<div class="field"><label for="f-2">${words.storeName}</label><input id="f-2" type="text" name="storeName" value="${profile.storeName}"></div>
<div class="field locked"><label for="f-3">${words.shortUrl}</label><input id="f-3" type="text" name="shortUrl" value="${profile.shortUrl}" disabled><button type="button" data-unlocks="shortUrl">${words.unlock}</button></div>
<div class="field"><label for="f-4">${words.inspiration}</label><textarea id="f-4" name="inspiration" rows="8">
${profile.inspiration}</textarea><p class="hint">${words.inspirationHint}</p></div>
<div class="field"><label for="f-5">${words.aboutYou}</label><textarea id="f-5" name="aboutYou" rows="12">
${profile.aboutYou}</textarea><p class="hint">${words.aboutYouHint}</p></div>
<div class="field"><label for="f-6">${words.storefrontImages}</label><div class="upload"><input id="f-6" type="file" name="storefrontImages" accept="image/*" multiple><div class="pictures">${pictures(profile.storefrontImages)}</div></div></div>
<div class="actions"><button type="submit" class="primary">${words.save}</button></div>`;
}

function form(visit: Visit, fields: (visit: Visit, profile: Profile) => Markup): Markup {
  const { options, words, waiting, shop } = visit;
  const address = `/practice/profile/${options.country}`;
  const profile = waiting ? nothingYet : profileOf(shop, options.country);
  return markup`<form class="maker-profile" data-profile="${address}" data-saved="${words.saved}" data-failed="${words.notSaved}"${waiting && markup` data-fills`}>
${fields(visit, profile)}
<p role="status"></p></form>`;
}

const bodies: Record<Options['profile'], (visit: Visit) => Markup> = {
  katal: (visit) => form(visit, katalFields),
  plain: (visit) => form(visit, plainFields),
  iframe: ({ words }) =>
    markup`<spl-hill-form src="${paths.makerProfileForm}" name="${words.makerProfile}"></spl-hill-form>`,
};

export function makerProfile(visit: Visit): Page {
  const heading = visit.words.makerProfile;
  return { title: heading, main: markup`<h1>${heading}</h1>${bodies[visit.options.profile](visit)}` };
}

/** The inside of the iframe: the Katal form without header and footer. */
export function makerProfileForm(visit: Visit): Page {
  return { title: visit.words.makerProfile, main: form(visit, katalFields), frame: false };
}
