import { useEffect, useState, type FormEvent } from 'react';
import { useT } from '../../app/intl';
import { ErrorSummary, Field } from '../parts/fields';
import { goOnAt } from '../parts/focus';
import { useSentence } from '../parts/states';
import { useAct } from '../queries';
import { linkOfThisTab } from './link';
import { AskForCodeMutation, OpenApplicationMutation } from './queries';

/** One step at a time: first the code is sent, then it is copied. Whoever has it on paper goes straight to the second. */
export function Door() {
  const t = useT();
  const sentence = useSentence();
  const link = linkOfThisTab();
  const ask = useAct(AskForCodeMutation);
  const open = useAct(OpenApplicationMutation);
  const [step, setStep] = useState<'ask' | 'copy'>('ask');
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    document.title = t('application.title');
  }, [t]);

  if (!link) {
    return (
      <>
        <h1>{t('application.title')}</h1>
        <p>{t('application.noLink')}</p>
        <p>{t('application.noLinkHelp')}</p>
      </>
    );
  }
  const wrong = (error: unknown): void => {
    setAttempt((count) => count + 1);
    setProblems({ code: sentence(error) });
  };
  const copy = (): void => {
    setStep('copy');
    goOnAt('code');
  };
  const send = (): void => ask.mutate({ link }, { onSuccess: copy, onError: wrong });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.replace(/\D/g, '').length !== 6) {
      setAttempt((count) => count + 1);
      return setProblems({ code: t('application.codeMissing') });
    }
    setProblems({});
    // The door is gone once the page has been asked for again, so its own listeners would not hear of it.
    open.mutateAsync({ link, code }).then(() => goOnAt('obsah'), wrong);
  };

  return (
    <>
      <h1>{step === 'ask' ? t('application.title') : t('application.codeTitle')}</h1>
      <ErrorSummary problems={problems} attempt={attempt} />
      {step === 'ask' ? (
        <>
          <p>{t('application.askWhy')}</p>
          <p>
            <button type="button" id="code" className="button wide" disabled={ask.isPending} onClick={send}>
              {t('application.ask')}
            </button>
          </p>
          <p>
            <button type="button" className="plain wide" onClick={copy}>
              {t('application.haveCode')}
            </button>
          </p>
        </>
      ) : (
        <form onSubmit={submit} noValidate>
          {ask.isSuccess && <p role="status">{t('application.sent')}</p>}
          <Field name="code" label={t('application.code')} hint={t('application.codeHint')} problems={problems}>
            {(props) => <input {...props} inputMode="numeric" autoComplete="one-time-code" maxLength={9} value={code} onChange={(event) => setCode(event.currentTarget.value)} style={{ letterSpacing: '0.2em', maxWidth: '12rem' }} />}
          </Field>
          <button type="submit" className="button wide" disabled={open.isPending}>
            {t('application.open')}
          </button>
          <p style={{ marginTop: '1rem' }}>
            <button type="button" className="quiet" disabled={ask.isPending} onClick={send}>
              {t('application.askAgain')}
            </button>
          </p>
        </form>
      )}
      <p className="muted" style={{ marginTop: '1.5rem' }}>
        {t('application.private')}
      </p>
    </>
  );
}
