import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/portal';
import type { PortalHomeQuery } from '../../graphql/portal/graphql';
import { Failure, Waiting } from '../parts/states';
import { asking } from '../queries';
import { ContactCard } from './contact-card';
import { Documents } from './documents';
import { FlatCard } from './flat-card';

export const HomeQuery = graphql(`
  query PortalHome {
    home {
      landlordName
      agency { name phone email street city postalCode isDemo }
      coordinator { name phone email }
      flats {
        id code street city unitNumber floor layout areaM2
        sentence { text mood }
        nextPayout { amount dueOn kind accountEnding }
        months { month state amount on open isOwnShare }
        questions { id month expected answer amount arrivedOn }
        contract { number model startsOn endsOn guarantee { text } }
        documents { id title number language issuedOn pages url }
        problemReports { id reportedAt place description state solvedOn }
      }
      documents { id title number language issuedOn pages url }
    }
  }
`);

export type Home = PortalHomeQuery['home'];
export type Flat = Home['flats'][number];

export function HomePage() {
  const t = useT();
  const home = useQuery(asking(HomeQuery, {}));
  useEffect(() => {
    document.title = t('home.title');
  }, [t]);
  if (home.isPending) return <Waiting />;
  if (home.isError) return <Failure error={home.error} retry={() => void home.refetch()} />;
  const { landlordName, flats, documents, agency, coordinator } = home.data.home;
  return (
    <>
      <h1 className={flats.length === 1 ? 'hidden' : undefined}>{t('home.heading', { count: flats.length })}</h1>
      {flats.length === 0 && <p>{t('home.noFlat', { name: landlordName })}</p>}
      {flats.map((flat) => (
        <FlatCard key={flat.id} flat={flat} alone={flats.length === 1} />
      ))}
      {documents.length > 0 && (
        <section className="card" aria-labelledby="spolecne">
          <h2 id="spolecne">{t('home.sharedDocuments', { count: documents.length })}</h2>
          <Documents documents={documents} />
        </section>
      )}
      <ContactCard agency={agency} coordinator={coordinator ?? null} />
    </>
  );
}
