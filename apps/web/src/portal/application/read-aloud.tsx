import { Volume2 } from 'lucide-react';
import { useEffect } from 'react';
import { useT } from '../../app/intl';
import type { Language } from '../../format/money';

const VOICES: Readonly<Record<Language, string>> = { cs: 'cs-CZ', en: 'en-GB' };

/** For those who read with difficulty; only where the phone can speak. */
export function ReadAloud({ words, language }: { words: string; language: Language }) {
  const t = useT();
  const canSpeak = 'speechSynthesis' in globalThis;
  useEffect(() => () => (canSpeak ? globalThis.speechSynthesis.cancel() : undefined), [canSpeak]);
  if (!canSpeak) return null;
  const speak = (): void => {
    globalThis.speechSynthesis.cancel();
    const said = new SpeechSynthesisUtterance(words);
    said.lang = VOICES[language];
    globalThis.speechSynthesis.speak(said);
  };
  return (
    <p>
      <button type="button" className="quiet" onClick={speak}>
        <Volume2 size={22} aria-hidden />
        {t('application.readAloud')}
      </button>
    </p>
  );
}
