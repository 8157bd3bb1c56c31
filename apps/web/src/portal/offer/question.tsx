import { useT } from '../../app/intl';
import { Day, MoneyRange } from '../parts/figures';
import { Choices, Field, type Problems } from '../parts/fields';
import { PhotoField } from '../parts/photo-field';
import { LAYOUTS, OTHER_CITY, cityOf, estimate, readArea, type Answers, type Step } from './answers';
import type { Form } from './offer-page';

export function useQuestionTitle(): (step: Step) => string {
  const t = useT();
  const titles: Record<Step, string> = {
    where: t('offer.where'),
    size: t('offer.size'),
    furnished: t('offer.furnished'),
    rent: t('offer.rent'),
    when: t('offer.when'),
    worries: t('offer.worries'),
    photo: t('offer.photo'),
    contact: t('offer.contact'),
  };
  return (step) => titles[step];
}

/** What owners worry about most, in their words; the agency's first call begins with these. */
export function useWorries(): readonly (readonly [string, string])[] {
  const t = useT();
  return [
    ['unpaid_rent', t('offer.worry.unpaidRent')],
    ['damage', t('offer.worry.damage')],
    ['neighbours', t('offer.worry.neighbours')],
    ['getting_flat_back', t('offer.worry.gettingBack')],
    ['paperwork', t('offer.worry.paperwork')],
    ['empty_flat', t('offer.worry.empty')],
  ];
}

interface QuestionProps {
  step: Step;
  answers: Answers;
  change: (part: Partial<Answers>) => void;
  form: Form;
  photo: string | null;
  setPhoto: (photo: string | null) => void;
  problems: Problems;
}

export function Question({ step, answers, change, form, photo, setPhoto, problems }: QuestionProps) {
  switch (step) {
    case 'where':
      return <Where answers={answers} change={change} form={form} problems={problems} />;
    case 'size':
      return <Size answers={answers} change={change} form={form} problems={problems} />;
    case 'furnished':
      return <Furnished answers={answers} change={change} problems={problems} />;
    case 'rent':
      return <Rent answers={answers} change={change} form={form} problems={problems} />;
    case 'when':
      return <When answers={answers} change={change} problems={problems} />;
    case 'worries':
      return <Worries answers={answers} change={change} problems={problems} />;
    case 'photo':
      return <PhotoField photo={photo} onPhoto={setPhoto} problems={problems} />;
    case 'contact':
      return <Contact answers={answers} change={change} problems={problems} />;
  }
}

type Part = Pick<QuestionProps, 'answers' | 'change' | 'problems'>;

function Where({ answers, change, form, problems }: Part & { form: Form }) {
  const t = useT();
  const options = [...form.cities.map((city) => [city, city] as const), [OTHER_CITY, t('offer.otherCity')] as const];
  return (
    <>
      <Choices name="city" legend={t('offer.city')} options={options} chosen={answers.city ? [answers.city] : []} onChoose={([city]) => change({ city: city ?? '' })} problems={problems} />
      {answers.city === OTHER_CITY && (
        <Field name="otherCity" label={t('offer.cityName')} problems={problems}>
          {(props) => <input {...props} autoComplete="address-level2" value={answers.otherCity} onChange={(event) => change({ otherCity: event.currentTarget.value })} />}
        </Field>
      )}
      <Field name="street" label={t('offer.street')} hint={t('offer.streetHint')} problems={problems}>
        {(props) => <input {...props} autoComplete="street-address" maxLength={120} value={answers.street} onChange={(event) => change({ street: event.currentTarget.value })} />}
      </Field>
    </>
  );
}

function Size({ answers, change, form, problems }: Part & { form: Form }) {
  const t = useT();
  return (
    <>
      <Field name="layout" label={t('offer.layout')} problems={problems}>
        {(props) => (
          <select {...props} value={answers.layout} onChange={(event) => change({ layout: event.currentTarget.value })}>
            <option value="">{t('offer.choose')}</option>
            {LAYOUTS.map((layout) => (
              <option key={layout}>{layout}</option>
            ))}
          </select>
        )}
      </Field>
      <Field name="area" label={t('offer.area')} hint={t('offer.areaHint')} problems={problems}>
        {(props) => <input {...props} inputMode="decimal" style={{ maxWidth: '10rem' }} value={answers.area} onChange={(event) => change({ area: event.currentTarget.value })} />}
      </Field>
      <Estimate answers={answers} form={form} />
    </>
  );
}

/** The calculator: as soon as town and area are known, with how it was reckoned. Never a promise. */
export function Estimate({ answers, form }: { answers: Answers; form: Form }) {
  const t = useT();
  const area = readArea(answers.area);
  const reckoned = estimate(form.bands, cityOf(answers), area);
  if (area === null) return null;
  return (
    <div className="note" role="status">
      {reckoned ? (
        <>
          <p style={{ fontSize: '1.25rem', fontWeight: 650 }}>
            {t('offer.estimate')} <MoneyRange low={reckoned.low} high={reckoned.high} /> {t('offer.aMonth')}
          </p>
          <p>
            {t('offer.method', { area })} <MoneyRange low={reckoned.band.low} high={reckoned.band.high} /> {t('offer.perMetre')} {t('offer.validFrom')} <Day value={reckoned.band.validFrom} />. {t('offer.notPromise')}
          </p>
        </>
      ) : (
        <p>{t('offer.noEstimate', { city: cityOf(answers) })}</p>
      )}
    </div>
  );
}

function Furnished({ answers, change, problems }: Part) {
  const t = useT();
  return (
    <Choices
      name="furnished"
      legend={t('offer.furnished')}
      legendHidden
      options={[
        ['no', t('offer.furnished.no')],
        ['yes', t('offer.furnished.yes')],
      ]}
      chosen={answers.furnished ? [answers.furnished] : []}
      onChoose={([value]) => change({ furnished: value === 'yes' ? 'yes' : 'no' })}
      problems={problems}
    />
  );
}

function Rent({ answers, change, form, problems }: Part & { form: Form }) {
  const t = useT();
  return (
    <>
      <Estimate answers={answers} form={form} />
      <Field name="rent" label={t('offer.rentLabel')} hint={t('offer.rentHint')} problems={problems}>
        {(props) => <input {...props} inputMode="decimal" autoComplete="off" style={{ maxWidth: '12rem' }} value={answers.rent} onChange={(event) => change({ rent: event.currentTarget.value })} />}
      </Field>
    </>
  );
}

function When({ answers, change, problems }: Part) {
  const t = useT();
  return (
    <>
      <Choices
        name="from"
        legend={t('offer.when')}
        legendHidden
        options={[
          ['now', t('offer.when.now')],
          ['later', t('offer.when.later')],
        ]}
        chosen={answers.from ? [answers.from] : []}
        onChoose={([value]) => change({ from: value === 'later' ? 'later' : 'now' })}
        problems={problems}
      />
      {answers.from === 'later' && (
        <Field name="fromDay" label={t('offer.fromDay')} hint={t('offer.fromDayHint')} problems={problems}>
          {(props) => <input {...props} autoComplete="off" style={{ maxWidth: '12rem' }} value={answers.fromDay} onChange={(event) => change({ fromDay: event.currentTarget.value })} />}
        </Field>
      )}
    </>
  );
}

function Worries({ answers, change, problems }: Part) {
  const t = useT();
  return (
    <>
      <Choices name="worries" legend={t('offer.worries')} legendHidden hint={t('offer.worriesHint')} many options={useWorries()} chosen={answers.worries} onChoose={(worries) => change({ worries })} problems={problems} />
      <Field name="note" label={t('offer.note')} problems={problems}>
        {(props) => <textarea {...props} maxLength={1000} value={answers.note} onChange={(event) => change({ note: event.currentTarget.value })} />}
      </Field>
    </>
  );
}

function Contact({ answers, change, problems }: Part) {
  const t = useT();
  return (
    <>
      <p>{t('offer.contactWhy')}</p>
      <Field name="name" label={t('offer.name')} problems={problems}>
        {(props) => <input {...props} autoComplete="name" maxLength={120} value={answers.name} onChange={(event) => change({ name: event.currentTarget.value })} />}
      </Field>
      <Field name="phone" label={t('offer.phone')} problems={problems}>
        {(props) => <input {...props} type="tel" autoComplete="tel" maxLength={30} value={answers.phone} onChange={(event) => change({ phone: event.currentTarget.value })} />}
      </Field>
      <Field name="email" label={t('offer.email')} problems={problems}>
        {(props) => <input {...props} type="email" autoComplete="email" maxLength={200} value={answers.email} onChange={(event) => change({ email: event.currentTarget.value })} />}
      </Field>
    </>
  );
}
