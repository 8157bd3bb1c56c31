import { useEffect, useRef } from 'react';
import { useT } from '../../app/intl';
import { Day } from '../parts/figures';
import type { Form } from './offer-page';

export interface Sent {
  reference: string;
  callBy: string;
  callerName?: string | null;
}

export function Confirmation({ sent, form }: { sent: Sent; form: Form }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t('offer.thanks')} · ${t('frame.offer')}`;
    heading.current?.focus();
  }, [t]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('offer.thanks')}
      </h1>
      <div className="card">
        <p>{t('offer.reference')}</p>
        <p className="reference">{sent.reference}</p>
        <p>
          {sent.callerName ? t('offer.caller', { name: sent.callerName }) : t('offer.callerAgency', { agency: form.agency.name })} <Day value={sent.callBy} />.
        </p>
      </div>
      <h2>{t('offer.nextTitle')}</h2>
      <p>{t('offer.nextVisit')}</p>
      <p>{t('offer.nextOffer')}</p>
      {form.agency.isDemo && <p className="muted">{t('home.demo')}</p>}
    </>
  );
}
