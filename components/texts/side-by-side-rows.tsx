import { useMemo } from 'react';
import { isWithin, sideBySide } from '../../utils/facts/side-by-side';
import type { Shop, ShopJudgement } from '../../utils/facts/shop';
import { countries, type Country } from '../../utils/marketplaces/countries';
import type { Language } from '../../utils/language/judgement';
import type { ProfileText } from '../../utils/pages/fields';
import { checkText } from '../../utils/progress/check-country';
import type { DeviceTranslator } from '../draft/device-translator';
import { DraftOnDevice } from '../draft/draft-on-device';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import type { AcceptIntents } from './accept-button';
import { CopyButton } from './copy-button';
import { Paragraph } from './paragraph';
import { paragraphVerdict } from './paragraph-verdict';

interface SideBySideRowsProps extends AcceptIntents {
  shop: Shop;
  country: Country;
  field: ProfileText;
  original: string;
  originalLanguage: Language;
  translator: DeviceTranslator | null;
  text: string;
  judgement: ShopJudgement | null;
}

/** Original and translation, each paragraph beside its own. */
export function SideBySideRows(props: SideBySideRowsProps) {
  const { country, original, originalLanguage, text, translator } = props;
  const { t, country: nameOf } = useWords();
  const rows = useMemo(() => sideBySide(original, text), [original, text]);
  return (
    <ol className="mp-rows">
      {rows.map((row, index) => {
        const what = t('texts.paragraph', { number: index + 1 });
        return (
          <li key={`${row.text?.start ?? `-${index}`}`}>
            <div className="mp-cell">
              <p className="mp-cell-name">{t('texts.original')}</p>
              {row.original === '' ? (
                <p className="mp-soft">{t('texts.notInOriginal')}</p>
              ) : (
                <>
                  <div className="mp-paragraph" lang={originalLanguage}>
                    {row.original}
                  </div>
                  <div className="mp-cell-foot">
                    <CopyButton
                      text={row.original}
                      what={t('item', { name: t('texts.original'), value: what })}
                    />
                    <DraftOnDevice
                      translator={translator}
                      from={originalLanguage}
                      to={countries[country].language}
                      text={row.original}
                      what={what}
                    />
                  </div>
                </>
              )}
            </div>
            <div className="mp-cell">
              <p className="mp-cell-name">{nameOf(country)}</p>
              {row.text ? (
                <Cell {...props} start={row.text.start} end={row.text.end} what={what} />
              ) : (
                <p className="mp-soft">{t('texts.notHere')}</p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface CellProps extends SideBySideRowsProps {
  start: number;
  end: number;
  what: string;
}

function Cell({ shop, country, field, text, judgement, start, end, what, onAccept, onTakeBack }: CellProps) {
  const { t, reason, country: nameOf } = useWords();
  const span = { start, end };
  const sentences = judgement?.sentences.filter((sentence) => isWithin(sentence, span)) ?? [];
  const words = text.slice(start, end);
  const own = judgement && paragraphVerdict(judgement, sentences);
  const check = checkText(field, { at: 0, state: 'filled', text: words, judgement: own }, 0);
  return (
    <>
      <div lang={countries[country].language}>
        <Paragraph
          shop={shop}
          country={country}
          field={field}
          text={text}
          start={start}
          end={end}
          // A text that is wrong as a whole is said to be so once, above.
          sentences={judgement && isSaidOnce(judgement) ? [] : sentences}
          onAccept={onAccept}
          onTakeBack={onTakeBack}
        />
      </div>
      <div className="mp-cell-foot">
        <span className="mp-cell-verdict" data-state={check.state}>
          <Mark state={check.state} />
          {reason(check, country)}
        </span>
        <CopyButton text={words} what={t('item', { name: nameOf(country), value: what })} />
      </div>
    </>
  );
}

/** Is the whole text wrong, so that no sentence stands out? */
export function isSaidOnce({ verdict }: ShopJudgement): boolean {
  return verdict !== 'partly' && verdict !== 'good';
}
