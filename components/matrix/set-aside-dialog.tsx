import { useState, type FormEvent } from 'react';
import type { Country } from '../../utils/marketplaces/countries';
import type { Failure } from '../../utils/storage/failure';
import { CodeStamp } from '../code-stamp/code-stamp';
import { NotSaved } from '../wanted/not-saved';
import { useWords } from '../words/use-words';
import { Modal } from './modal';

/** Reasons to choose from; the seller may write her own. */
export const setAsideReasons = ['shipping', 'rules', 'demand', 'later'] as const;

interface SetAsideDialogProps {
  /** How many products. */
  count: number;
  /** The countries to choose from, and those that are chosen at first. */
  countries: readonly Country[];
  chosen: readonly Country[];
  /** Why it was not stored, or null; what was chosen and written stays until then. */
  onSetAside: (countries: Country[], reason: string) => Promise<Failure | null>;
  onClose: () => void;
}

/** Asks where products are not wanted, and why. */
export function SetAsideDialog({
  count,
  countries,
  chosen: first,
  onSetAside,
  onClose,
}: SetAsideDialogProps) {
  const { t, country } = useWords();
  const [chosen, setChosen] = useState(first);
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState<Failure | null>(null);
  const toggle = (code: Country) =>
    setChosen(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  const setAside = async () => {
    const failure = await onSetAside([...chosen], reason.trim());
    setFailed(failure);
    if (failure === null) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void setAside();
  };
  return (
    <Modal name={t('matrix.setAsideTitle', { count })} className="mp-set-aside" onClose={onClose}>
      <form className="mp-stack" onSubmit={submit}>
        <p>{t('matrix.setAsideHelp')}</p>
        <fieldset className="mp-matrix-choice">
          <legend>{t('matrix.setAsideWhere')}</legend>
          {countries.map((code) => (
            <label key={code}>
              <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
              <CodeStamp country={code} /> {country(code)}
            </label>
          ))}
        </fieldset>
        <label className="mp-matrix-reason">
          {t('matrix.reason')}
          <input
            type="text"
            list="mp-set-aside-reasons"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <datalist id="mp-set-aside-reasons">
          {setAsideReasons.map((one) => (
            <option key={one}>{t(`matrix.reasons.${one}`)}</option>
          ))}
        </datalist>
        {failed ? <NotSaved why={failed} /> : null}
        <div className="mp-actions">
          <button type="submit" className="mp-button" disabled={chosen.length === 0}>
            {t('matrix.setAside')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
