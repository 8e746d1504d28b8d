import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../utils/language/judgement';
import type { DeviceTranslator } from './device-translator';
import { makeDraft } from './make-draft';

export type DraftState =
  | { name: 'idle' | 'working' | 'failed' }
  | { name: 'downloading'; loaded: number }
  | { name: 'done'; draft: string };

/** A draft of one text, made when asked for; nothing of it is kept. Unmounting ends what is under way. */
export function useDraft(translator: DeviceTranslator, from: Language, to: Language, text: string) {
  const [state, setState] = useState<DraftState>({ name: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = () => {
    const controller = new AbortController();
    running.current = controller;
    const say = (next: DraftState) => {
      if (!controller.signal.aborted) setState(next);
    };
    setState({ name: 'working' });
    makeDraft(translator, { sourceLanguage: from, targetLanguage: to }, text, controller.signal, {
      onLoaded: (loaded) => say({ name: 'downloading', loaded }),
      onReady: () => say({ name: 'working' }),
    }).then(
      (draft) => say({ name: 'done', draft }),
      () => say({ name: 'failed' }),
    );
  };
  const cancel = () => {
    running.current?.abort();
    setState({ name: 'idle' });
  };
  return { state, start, cancel };
}
