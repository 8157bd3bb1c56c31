import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { RefusedError } from '../../app/graphql';
import { useT } from '../../app/intl';
import { parseMoney } from '../../format/money';
import type { SendChangeInput } from '../../graphql/portal/graphql';
import { Choices, ErrorSummary, Field, type Problems } from '../parts/fields';
import { PhotoField } from '../parts/photo-field';
import { NotFound } from '../parts/not-found';
import { useSentence } from '../parts/states';
import { useAct } from '../queries';
import { Opened } from './opened';
import { SendChangeMutation } from './queries';

const INCOMES = ['employment', 'part_time', 'self_employment', 'pension', 'parental', 'maintenance', 'foster_reward', 'other'] as const;
const PEOPLE = ['child', 'partner', 'foster_child', 'grandchild', 'parent', 'sibling', 'other'] as const;
const NEEDS = ['step_free', 'lift_or_ground_floor', 'ground_floor', 'pets', 'smoking', 'near_school', 'near_doctor', 'quiet_street'] as const;
const PAPERS = ['income', 'benefit', 'identity', 'other'] as const;

type Told = Record<string, string>;
interface FormProps {
  told: Told;
  tell: (name: string, value: string) => void;
  chosen: readonly string[];
  choose: (chosen: string[]) => void;
  problems: Problems;
}

/** What was told, as it is sent; or the fields that cannot be read yet. */
function inputOf(kind: string, told: Told, chosen: readonly string[], photo: string | null, t: ReturnType<typeof useT>): SendChangeInput | Record<'problems', Record<string, string>> {
  const value = (name: string): string => told[name]?.trim() ?? '';
  const missing = (...names: string[]): Record<string, string> => Object.fromEntries(names.filter((name) => value(name) === '').map((name) => [name, t('application.fillIn')]));
  if (kind === 'income') {
    const amount = parseMoney(value('amount'));
    const problems = { ...missing('kind', 'validFrom'), ...(amount === null ? { amount: t('application.amountMissing') } : {}) };
    return Object.keys(problems).length > 0 ? { problems } : { kind, income: { kind: value('kind'), amount: amount!, validFrom: value('validFrom') } };
  }
  if (kind === 'member') {
    const problems = missing('givenName', 'familyName', 'birthDate', 'relation');
    return Object.keys(problems).length > 0 ? { problems } : { kind, member: { givenName: value('givenName'), familyName: value('familyName'), birthDate: value('birthDate'), relation: value('relation') } };
  }
  if (kind === 'contact') {
    const contact = { phone: value('phone') || null, email: value('email') || null, contactAddress: value('contactAddress') || null };
    return Object.values(contact).every((each) => each === null) ? { problems: { phone: t('application.contactMissing') } } : { kind, contact };
  }
  if (kind === 'needs') return { kind, needs: [...chosen] };
  if (kind === 'wishes') {
    // Kč as people write them, "8 500,-"; what is no amount goes as it is and comes back with its sentence.
    const total = parseMoney(value('max_total'));
    const said = (name: string): string => (name === 'max_total' && total !== null ? String(Math.round(total / 100)) : value(name));
    return { kind, wishes: ['city', 'part', 'max_total', 'min_rooms'].filter((name) => value(name) !== '').map((name) => ({ kind: name, value: said(name) })) };
  }
  const problems = { ...missing('about'), ...(photo ? {} : { photo: t('application.photoMissing') }) };
  return Object.keys(problems).length > 0 ? { problems } : { kind: 'document', about: value('about'), note: value('note') || null, photo };
}

/** One kind of change, one short form; a coordinator confirms it. */
export function ChangePage() {
  const t = useT();
  const { kind } = useParams({ strict: false }) as { kind: string };
  const isKnown = kind in FORMS || kind === 'document';
  const title = isKnown ? t(`application.change.${kind}`) : t('application.title');
  useEffect(() => {
    document.title = `${title} · ${t('application.title')}`;
  }, [t, title]);
  if (!isKnown) return <NotFound />;
  return (
    <Opened>
      {() => (
        <>
          <p>
            <Link to="/portal/zadost">{t('application.back')}</Link>
          </p>
          <h1>{title}</h1>
          <p>{t('application.confirmed')}</p>
          <Change key={kind} kind={kind} />
        </>
      )}
    </Opened>
  );
}

function Change({ kind }: { kind: string }) {
  const t = useT();
  const sentence = useSentence();
  const navigate = useNavigate();
  const send = useAct(SendChangeMutation);
  const [told, setTold] = useState<Told>({});
  const [chosen, setChosen] = useState<string[]>([]);
  const [photo, setPhoto] = useState<string | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const input = inputOf(kind, told, chosen, photo, t);
    if ('problems' in input) return setProblems(input.problems);
    setProblems({});
    send.mutate(
      { input },
      {
        onSuccess: () => void navigate({ to: '/portal/zadost', state: { sent: 'change' } }),
        onError: (error) => setProblems({ [(error instanceof RefusedError && error.field) || FIRST_FIELD[kind as keyof typeof FIRST_FIELD]]: sentence(error) }),
      },
    );
  };
  const form: FormProps = { told, tell: (name, value) => setTold((before) => ({ ...before, [name]: value })), chosen, choose: setChosen, problems };
  const Form = FORMS[kind as keyof typeof FORMS];
  return (
    <>
      <ErrorSummary problems={problems} attempt={attempt} />
      <form onSubmit={submit} noValidate>
        {Form ? <Form {...form} /> : <PaperForm {...form} photo={photo} onPhoto={setPhoto} />}
        <button type="submit" className="button wide" disabled={send.isPending}>
          {t('application.send')}
        </button>
      </form>
    </>
  );
}

/** Where a no that belongs to no field is shown. */
const FIRST_FIELD = { income: 'kind', member: 'givenName', contact: 'phone', needs: 'needs', wishes: 'city', document: 'about' } as const;
const FORMS = { income: IncomeForm, member: MemberForm, contact: ContactForm, needs: NeedsForm, wishes: WishesForm };

function Line({ name, type = 'text', label, hint, form, inputMode }: { name: string; type?: string; label: string; hint?: string; form: FormProps; inputMode?: 'numeric' | 'decimal' }) {
  return (
    <Field name={name} label={label} {...(hint ? { hint } : {})} problems={form.problems}>
      {(props) => <input {...props} type={type} maxLength={300} {...(inputMode ? { inputMode } : {})} value={form.told[name] ?? ''} onChange={(event) => form.tell(name, event.currentTarget.value)} />}
    </Field>
  );
}

function IncomeForm(form: FormProps) {
  const t = useT();
  return (
    <>
      <Choices name="kind" legend={t('application.income.kind')} options={INCOMES.map((kind) => [kind, t(`application.income.${kind}`)] as const)} chosen={form.told['kind'] ? [form.told['kind']] : []} onChoose={([kind]) => form.tell('kind', kind ?? '')} problems={form.problems} />
      <Line form={form} name="amount" inputMode="decimal" label={t('application.income.amount')} hint={t('application.income.amountHint')} />
      <Line form={form} name="validFrom" type="date" label={t('application.income.from')} />
    </>
  );
}

function MemberForm(form: FormProps) {
  const t = useT();
  return (
    <>
      <Line form={form} name="givenName" label={t('application.member.givenName')} />
      <Line form={form} name="familyName" label={t('application.member.familyName')} />
      <Line form={form} name="birthDate" type="date" label={t('application.member.birthDate')} />
      <Choices name="relation" legend={t('application.member.relation')} options={PEOPLE.map((kind) => [kind, t(`application.relation.${kind}`)] as const)} chosen={form.told['relation'] ? [form.told['relation']] : []} onChoose={([kind]) => form.tell('relation', kind ?? '')} problems={form.problems} />
    </>
  );
}

function ContactForm(form: FormProps) {
  const t = useT();
  return (
    <>
      <p>{t('application.contact.only')}</p>
      <Line form={form} name="phone" type="tel" label={t('application.contact.phone')} />
      <Line form={form} name="email" type="email" label={t('application.contact.email')} />
      <Line form={form} name="contactAddress" label={t('application.contact.address')} />
    </>
  );
}

function NeedsForm(form: FormProps) {
  const t = useT();
  return <Choices name="needs" many legend={t('application.needs.which')} hint={t('application.needs.hint')} options={NEEDS.map((need) => [need, t(`application.need.${need}`)] as const)} chosen={form.chosen} onChoose={form.choose} problems={form.problems} />;
}

function WishesForm(form: FormProps) {
  const t = useT();
  return (
    <>
      <p>{t('application.wishes.all')}</p>
      <Line form={form} name="city" label={t('application.wishes.city')} />
      <Line form={form} name="part" label={t('application.wishes.part')} />
      <Line form={form} name="max_total" inputMode="numeric" label={t('application.wishes.max_total')} />
      <Line form={form} name="min_rooms" inputMode="numeric" label={t('application.wishes.min_rooms')} />
      <p className="note">{t('application.wishes.avoid')}</p>
    </>
  );
}

function PaperForm({ photo, onPhoto, ...form }: FormProps & { photo: string | null; onPhoto: (photo: string | null) => void }) {
  const t = useT();
  return (
    <>
      <Choices name="about" legend={t('application.paper.which')} options={PAPERS.map((paper) => [paper, t(`application.paper.${paper}`)] as const)} chosen={form.told['about'] ? [form.told['about']] : []} onChoose={([paper]) => form.tell('about', paper ?? '')} problems={form.problems} />
      <PhotoField label={t('application.paper.photo')} photo={photo} onPhoto={onPhoto} problems={photo ? {} : form.problems} />
      <Line form={form} name="note" label={t('application.paper.note')} />
    </>
  );
}
