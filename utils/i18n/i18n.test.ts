import { describe, expect, it } from 'vitest';
import { wordsByLanguage } from '../../test/surfaces/words';
import { createI18n, speak } from './i18n';
import { interfaceLanguages, pickLanguage } from './languages';

const english = wordsByLanguage.en ?? {};
const chinese = wordsByLanguage['zh-CN'] ?? {};

describe('pickLanguage', () => {
  it.each([
    [['zh-CN'], 'zh-CN'],
    [['zh_CN', 'en'], 'zh-CN'],
    [['zh-Hant-TW'], 'zh-CN'],
    [['de-AT', 'fr'], 'de'],
    [['tr', 'de'], 'de'],
    [['tr'], 'en'],
    [[], 'en'],
    // "zhx" is another language than "zh".
    [['zhx'], 'en'],
  ])('answers %j with %s', (wanted, picked) => {
    expect(interfaceLanguages).toContain(picked);
    expect(pickLanguage(wanted)).toBe(picked);
  });
});

describe('createI18n', () => {
  it('speaks at once, and another language when asked to', async () => {
    const i18n = createI18n('zh-CN', chinese);
    expect(i18n.t('check.inspiration')).toBe('灵感');
    await speak(i18n, 'en', english);
    expect(i18n.t('check.inspiration')).toBe('Inspiration');
  });

  it('takes the plural form of the number', () => {
    const { t } = createI18n('en', english);
    const partly = (count: number) => t('reason.partly', { count, of: 7, language: 'German' });
    expect(partly(1)).toBe('1 of 7 sentences is not in German yet');
    expect(partly(3)).toBe('3 of 7 sentences are not in German yet');
  });

  it('leaves escaping to React', () => {
    expect(createI18n('en', english).t('panel.lost', { things: '<b> & "Ryé"' })).toContain('<b> & "Ryé"');
  });

  it('takes nothing in a text of a page for its own: no nesting, no placeholder, no pattern', () => {
    const { t } = createI18n('en', english);
    const things = '$t(panel.lost) {{name}} {{things}} $& $1 __proto__';
    expect(t('panel.lost', { things })).toBe(t('panel.lost', { things: '#' }).replace('#', () => things));
    expect(t('item', { name: '{{value}}', value: '$t(brand)' })).toBe('{{value}}: $t(brand)');
  });

  it('lets no text of a page turn the sentence around it', () => {
    const { t } = createI18n('en', english);
    expect(t('item', { name: '\u202Eyellow', value: '350 ml' })).toBe('yellow: 350 ml');
  });
});
