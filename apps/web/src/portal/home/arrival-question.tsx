import { useState, type FormEvent } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { formatDate, monthName, parseDate, today } from '../../format/dates';
import { formatAmount, parseMoney } from '../../format/money';
import { graphql } from '../../graphql/portal';
import { ErrorSummary, Field } from '../parts/fields';
import { Money } from '../parts/figures';
import { useSentence } from '../parts/states';
import { useAct } from '../queries';
import type { Flat } from './home-page';

const AnswerMutation = graphql(`
  mutation AnswerArrival($input: AnswerArrivalInput!) {
    answerArrival(input: $input) {
      __typename
      ... on Refused { code message field }
    }
  }
`);

/** "Has the rent arrived?" Three answers; no answer stays unknown and is never read as unpaid. */
export function ArrivalQuestion({ question }: { question: Flat['questions'][number] }) {
  const t = useT();
  const { language } = useLanguage();
  const sentence = useSentence();
  const answer = useAct(AnswerMutation);
  const [saying, setSaying] = useState<'arrived' | 'partly' | null>(null);
  const [amount, setAmount] = useState(formatAmount(question.expected, language));
  const [day, setDay] = useState(() => formatDate(today(), 'cs'));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const names = { amount: `castka-${question.id}`, day: `den-${question.id}` };

  const send = (said: 'arrived' | 'partly' | 'not_arrived', how: { amount: number | null; arrivedOn: string | null }): void =>
    answer.mutate({ input: { questionId: question.id, answer: said, ...how } }, { onError: (error) => setProblems({ [names.amount]: sentence(error) }) });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const read = { amount: parseMoney(amount), day: parseDate(day) };
    const found = {
      ...(read.amount === null || read.amount <= 0 ? { [names.amount]: t('home.question.amountWrong') } : {}),
      ...(read.day === null ? { [names.day]: t('home.question.dayWrong') } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0 || saying === null) return;
    send(saying === 'arrived' && read.amount !== null && read.amount < question.expected ? 'partly' : saying, { amount: read.amount, arrivedOn: read.day });
  };

  return (
    <section className="note" aria-label={t('home.question.label')}>
      <h3>{t('home.question.ask', { month: monthName(question.month, language) })}</h3>
      <p>
        {t('home.question.expected')} <Money value={question.expected} />
      </p>
      {saying === null ? (
        <div className="row">
          <button type="button" className="button wide" onClick={() => setSaying('arrived')}>
            {t('home.question.arrived')}
          </button>
          <button type="button" className="plain wide" onClick={() => setSaying('partly')}>
            {t('home.question.partly')}
          </button>
          <button type="button" className="plain wide" disabled={answer.isPending} onClick={() => send('not_arrived', { amount: null, arrivedOn: null })}>
            {t('home.question.notArrived')}
          </button>
        </div>
      ) : (
        <form onSubmit={submit} noValidate>
          <ErrorSummary problems={problems} attempt={attempt} />
          <Field name={names.amount} label={t('home.question.amount')} problems={problems}>
            {(props) => <input {...props} inputMode="decimal" autoComplete="off" value={amount} onChange={(event) => setAmount(event.currentTarget.value)} />}
          </Field>
          <Field name={names.day} label={t('home.question.day')} problems={problems}>
            {(props) => <input {...props} autoComplete="off" value={day} onChange={(event) => setDay(event.currentTarget.value)} />}
          </Field>
          <div className="row">
            <button type="submit" className="button wide" disabled={answer.isPending}>
              {t('home.question.send')}
            </button>
            <button type="button" className="plain wide" onClick={() => setSaying(null)}>
              {t('home.question.back')}
            </button>
          </div>
        </form>
      )}
      {saying === null && problems[names.amount] && (
        <p role="alert" className="mend" style={{ marginTop: '0.75rem' }}>
          {problems[names.amount]}
        </p>
      )}
    </section>
  );
}
