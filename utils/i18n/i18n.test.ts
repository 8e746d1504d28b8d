import { describe, expect, it } from 'vitest';
import { createI18n, interfaceLanguages, pickLanguage } from './i18n';

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
    expect(pickLanguage(wanted, ['en', 'zh-CN', 'de'])).toBe(picked);
  });
});

describe('createI18n', () => {
  it('speaks at once, in every language on offer', () => {
    expect(interfaceLanguages).toEqual(expect.arrayContaining(['en', 'zh-CN']));
    expect(createI18n(['zh-CN']).t('check.inspiration')).toBe('灵感');
    expect(createI18n(['tr']).t('check.inspiration')).toBe('Inspiration');
  });

  it('takes the plural form of the number', () => {
    const { t } = createI18n(['en']);
    const partly = (count: number) => t('reason.partly', { count, of: 7, language: 'German' });
    expect(partly(1)).toBe('1 of 7 sentences is not in German yet');
    expect(partly(3)).toBe('3 of 7 sentences are not in German yet');
  });

  it('leaves escaping to React', () => {
    expect(createI18n(['en']).t('panel.lost', { things: '<b> & "Ryé"' })).toContain('<b> & "Ryé"');
  });
});
