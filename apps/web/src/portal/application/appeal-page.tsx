import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useT } from '../../app/intl';
import { ErrorSummary, Field } from '../parts/fields';
import { Day } from '../parts/figures';
import { useSentence } from '../parts/states';
import { useAct } from '../queries';
import { useDecisionWords } from './decisions';
import { Opened } from './opened';
import { FileAppealMutation, type Decision } from './queries';

/** An appeal in one's own words; one sentence is enough. */
export function AppealPage() {
  const t = useT();
  const { decisionId } = useParams({ strict: false }) as { decisionId: string };
  useEffect(() => {
    document.title = `${t('application.appeal.title')} · ${t('application.title')}`;
  }, [t]);
  return (
    <Opened>
      {({ decisions }) => {
        const decision = decisions.find(({ id }) => id === decisionId);
        return (
          <>
            <p>
              <Link to="/portal/zadost">{t('application.back')}</Link>
            </p>
            <h1>{t('application.appeal.title')}</h1>
            {decision?.mayAppeal ? <Appeal decision={decision} /> : <p>{t('application.appeal.none')}</p>}
          </>
        );
      }}
    </Opened>
  );
}

function Appeal({ decision }: { decision: Decision }) {
  const t = useT();
  const say = useSentence();
  const words = useDecisionWords();
  const navigate = useNavigate();
  const file = useAct(FileAppealMutation);
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (text.trim() === '') return setProblems({ words: t('application.appeal.missing') });
    setProblems({});
    file.mutate(
      { input: { decisionId: decision.id, words: text } },
      { onSuccess: () => void navigate({ to: '/portal/zadost', state: { sent: 'appeal' } }), onError: (error) => setProblems({ words: say(error) }) },
    );
  };
  return (
    <>
      <p>{words(decision)}</p>
      <p>
        {t('application.appeal.until')} <Day value={decision.appealUntil} />
      </p>
      <p>{t('application.appeal.who')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <form onSubmit={submit} noValidate>
        <Field name="words" label={t('application.appeal.words')} hint={t('application.appeal.wordsHint')} problems={problems}>
          {(props) => <textarea {...props} maxLength={4000} value={text} onChange={(event) => setText(event.currentTarget.value)} />}
        </Field>
        <button type="submit" className="button wide" disabled={file.isPending}>
          {t('application.appeal.send')}
        </button>
      </form>
    </>
  );
}
