import { sampleShop } from '../../utils/facts/shops';
import { useWords } from '../words/use-words';
import './sample.css';

interface SampleProps {
  /** The shop that is shown. */
  shopId: string;
  /** Shows the sample shop, or leaves it. */
  onSample: (on: boolean) => void;
}

/** Marks everything that is drawn of the sample shop, and leads out of it. */
export function SampleBanner({ shopId, onSample }: SampleProps) {
  const { t } = useWords();
  if (shopId !== sampleShop) return null;
  return (
    <aside className="mp-sample" aria-label={t('shops.sample')}>
      <p>
        <strong>{t('shops.sample')}</strong> {t('shops.sampleHelp')}
      </p>
      <button type="button" className="mp-quiet" onClick={() => onSample(false)}>
        {t('shops.leaveSample')}
      </button>
    </aside>
  );
}

/** One click to look around without an account. */
export function SampleStart({ shopId, onSample }: SampleProps) {
  const { t } = useWords();
  if (shopId === sampleShop) return null;
  return (
    <p className="mp-sample-start">
      {t('shops.trySampleHelp')}{' '}
      <button type="button" className="mp-quiet" onClick={() => onSample(true)}>
        {t('shops.trySample')}
      </button>
    </p>
  );
}
