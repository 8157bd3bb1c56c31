import { Mail, Phone } from 'lucide-react';
import { useT } from '../../app/intl';
import type { Home } from './home-page';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('');

/** A person to call, always in the same place: below the flats. */
export function ContactCard({ agency, coordinator }: { agency: Home['agency']; coordinator: Home['coordinator'] | null }) {
  const t = useT();
  const phone = coordinator?.phone ?? agency.phone;
  const email = coordinator?.email ?? agency.email;
  return (
    <section className="card" aria-labelledby="kontakt">
      <h2 id="kontakt">{t('home.contact')}</h2>
      {coordinator && (
        <div className="person">
          <span className="initials" aria-hidden>
            {initials(coordinator.name)}
          </span>
          <div>
            <b>{coordinator.name}</b>
            <br />
            <span className="muted">{t('home.coordinator', { agency: agency.name })}</span>
          </div>
        </div>
      )}
      <div className="row" style={{ marginBottom: '0.75rem' }}>
        {phone && (
          <a className="button wide" href={`tel:${phone.replace(/\s/g, '')}`}>
            <Phone size={22} aria-hidden />
            {t('home.call', { phone })}
          </a>
        )}
        <a className="plain wide" href={`mailto:${email}`}>
          <Mail size={22} aria-hidden />
          {email}
        </a>
      </div>
      <p className="muted">
        {agency.name}, {agency.street}, {agency.postalCode.replace(' ', '\u00a0')} {agency.city}
      </p>
      {agency.isDemo && <p className="muted">{t('home.demo')}</p>}
    </section>
  );
}
