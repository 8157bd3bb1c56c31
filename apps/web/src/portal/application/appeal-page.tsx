import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { RequestFailure } from '../../app/graphql';
import { useT } from '../../app/intl';
import { ErrorSummary, Field } from '../parts/fields';
import { Day } from '../parts/figures';
import { Failure, Waiting, useSentence } from '../parts/states';
import { asking, useAct } from '../queries';
import { useDecisionWords } from './decisions';
import { Door } from './door';
import { ApplicationQuery, FileAppealMutation } from './queries';

/** An appeal in one's own words; one sentence is enough. */
export function AppealPage() {
  const t = useT();
  const say = useSentence();
  const words = useDecisionWords();
  const navigate = useNavigate();
  const { decisionId } = useParams({ strict: false }) as { decisionId: string };
  const found = useQuery(asking(ApplicationQuery, {}));
  const file = useAct(FileAppealMutation);
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    document.title = `${t('application.appeal.title')} · ${t('application.title')}`;
  }, [t]);
  if (found.isPending) return <Waiting />;
  if (found.isError) return found.error instanceof RequestFailure && found.error.kind === 'signedOut' ? <Door /> : <Failure error={found.error} retry={() => void found.refetch()} />;
  const decision = found.data.application.decisions.find(({ id }) => id === decisionId);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (text.trim() === '') return setProblems({ words: t('application.appeal.missing') });
    setProblems({});
    file.mutate({ input: { decisionId, words: text } }, { onSuccess: () => void navigate({ to: '/portal/zadost' }), onError: (error) => setProblems({ words: say(error) }) });
  };
  return (
    <>
      <p>
        <Link to="/portal/zadost">{t('application.back')}</Link>
      </p>
      <h1>{t('application.appeal.title')}</h1>
      {decision && (
        <>
          <p>{words(decision)}</p>
          <p>
            {t('application.appeal.until')} <Day value={decision.appealUntil} />
          </p>
        </>
      )}
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
