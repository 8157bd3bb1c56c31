import { Banknote, CalendarClock, Flag, Gavel, HandCoins, House, PhoneCall, Scale, Smartphone, Wrench } from 'lucide-react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { formatDate, formatInstant, today } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { graphql } from '../../graphql/staff';
import { answered } from './answered';
import type { Queue, QueueItem } from './queue';
import { useRecourseInstalments } from './recourse-instalments';
import { useReserveTurns } from './reserve-turns';

const LeadsQuery = graphql(`
  query TodayLeads {
    landlordLeads(stages: ["new"], first: 5) {
      totalCount
      edges { node { id contactName city layout callBy } }
    }
  }
`);

const ProblemsQuery = graphql(`
  query TodayProblems {
    openProblems { id place description reportedAt unit { id code } }
  }
`);

const SuspenseQuery = graphql(`
  query TodaySuspense {
    bankSuspense(first: 5) {
      totalCount
      edges { node { id amount bookedOn ageDays counterName message } }
    }
  }
`);

const FlagsQuery = graphql(`
  query TodayFlags {
    sharedFlags(first: 5, state: waiting) {
      totalCount
      edges { node { id kind level householdName unitCode raisedAt } }
    }
  }
`);

const SittingsQuery = graphql(`
  query TodaySittings {
    panelSittings(life: "running", first: 5) {
      totalCount
      edges { node { id stage deadlineAt voters voted flat { code } panel { name } mine { conflict } may { vote count decideTie } } }
    }
  }
`);

const FlatsQuery = graphql(`
  query TodayFlats {
    flatsOnOffer { id code street houseNumber city layout rent services availableFrom }
  }
`);

const ArrearsQuery = graphql(`
  query TodayArrears {
    arrears(tab: "today", first: 5) {
      totalCount
      edges { node { tenancyId creditor householdName amount daysOverdue nextStep } }
    }
  }
`);

const EndingQuery = graphql(`
  query TodayEnding {
    tenancies(endsWithinDays: 60, states: ["signed"], first: 5) {
      totalCount
      edges { node { id number endsOn daysToEnd household { name } unit { code } } }
    }
  }
`);

const AppealsQuery = graphql(`
  query TodayAppeals {
    appeals(first: 5) {
      totalCount
      edges { node { id state filedOn household { name } verdict { kind } } }
    }
  }
`);

const FamilyRequestsQuery = graphql(`
  query TodayFamilyRequests {
    familyRequests(first: 5) {
      totalCount
      edges { node { id kind sentAt household { id name } } }
    }
  }
`);

/** The queues of the day for whoever is signed in, the most urgent kind first. Each stands alone: one that fails does not hide the others. */
export function useQueues(): Queue[] {
  const hasRole = useHasRole();
  const isAgency = hasRole('coordinator', 'manager');
  const isOffice = hasRole('finance', 'coordinator', 'manager');
  const queues = [useArrears(isOffice), useRecourseInstalments(isOffice), useFlags(isAgency), useReserveTurns(isAgency), useAppeals(isAgency), useFamilyRequests(isAgency), useCalls(isAgency), useSuspense(isOffice), useEnding(isOffice), useSittings(isAgency), useEmptyFlats(isAgency), useProblems(isAgency)];
  return queues.filter((queue): queue is Queue => queue !== null);
}

function useArrears(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const arrears = useAsk(ArrearsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'arrears', icon: HandCoins, title: t('today.arrears'), why: t('today.arrearsWhy'), all: { to: '/nedoplatky' },
    ...answered(arrears, ({ arrears: { totalCount, edges } }) => ({
      count: totalCount,
      items: edges.map(({ node }): QueueItem => ({
        key: `${node.tenancyId}-${node.creditor}`,
        title: node.householdName,
        detail: [formatMoney(node.amount, language), t('today.overdue', { count: node.daysOverdue }), node.nextStep ? t(`arrears.step.${node.nextStep}`) : null].filter(Boolean).join(' · '),
        link: { to: '/nedoplatky' },
      })),
    })),
  };
}

function useAppeals(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const appeals = useAsk(AppealsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'appeals', icon: Scale, title: t('today.appeals'), why: t('today.appealsWhy'), all: { to: '/odvolani' },
    ...answered(appeals, ({ appeals: { totalCount, edges } }) => ({
      count: totalCount,
      items: edges.map(({ node }): QueueItem => ({
        key: node.id,
        title: node.household.name,
        detail: [t(`appeals.kind.${node.verdict.kind}`), t(`appeals.state.${node.state}`), formatDate(node.filedOn, language)].join(' · '),
        link: { to: '/odvolani/$appealId', params: { appealId: node.id } },
      })),
    })),
  };
}

function useFamilyRequests(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const requests = useAsk(FamilyRequestsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'requests', icon: Smartphone, title: t('today.requests'), why: t('today.requestsWhy'), all: { to: '/rodiny' },
    ...answered(requests, ({ familyRequests: { totalCount, edges } }) => ({
      count: totalCount,
      items: edges.map(({ node }): QueueItem => ({
        key: node.id,
        title: node.household.name,
        detail: `${t(`appeals.request.${node.kind}`)} · ${formatDate(node.sentAt, language)}`,
        link: { to: '/rodiny/$householdId', params: { householdId: node.household.id } },
      })),
    })),
  };
}

function useEnding(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const ending = useAsk(EndingQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'ending', icon: CalendarClock, title: t('today.ending'), why: t('today.endingWhy'), all: { to: '/najmy' },
    ...answered(ending, ({ tenancies: { totalCount, edges } }) => ({
      count: totalCount,
      items: edges.map(({ node }): QueueItem => ({
        key: node.id,
        title: `${node.household.name}, ${node.unit.code}`,
        detail: [node.number, node.endsOn ? formatDate(node.endsOn, language) : null, node.daysToEnd == null ? null : t('today.left', { count: node.daysToEnd })].filter(Boolean).join(' · '),
        link: { to: '/najmy/$id', params: { id: node.id } },
      })),
    })),
  };
}

function useCalls(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const leads = useAsk(LeadsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'calls', icon: PhoneCall, title: t('today.calls'), why: t('today.callsWhy'), all: { to: '/nabidky' },
    ...answered(leads, ({ landlordLeads: { totalCount, edges } }) => ({
      count: totalCount,
      items: edges.map(({ node }): QueueItem => ({
        key: node.id,
        title: node.contactName,
        detail: [node.city, node.layout, node.callBy ? t('today.callBy', { day: formatDate(node.callBy, language) }) : null].filter(Boolean).join(' · '),
        link: { to: '/nabidky/$leadId', params: { leadId: node.id } },
      })),
    })),
  };
}

function useProblems(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const problems = useAsk(ProblemsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'problems', icon: Wrench, title: t('today.problems'), why: t('today.problemsWhy'), all: { to: '/byty' },
    ...answered(problems, ({ openProblems }) => ({
      count: openProblems.length,
      items: openProblems.map((problem): QueueItem => ({
        key: problem.id,
        title: `${problem.unit.code}: ${problem.place}`,
        detail: `${problem.description} · ${formatDate(problem.reportedAt, language)}`,
        link: { to: '/byty/$id', params: { id: problem.unit.id } },
      })),
    })),
  };
}

function useSuspense(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const suspense = useAsk(SuspenseQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'payments', icon: Banknote, title: t('today.payments'), why: t('today.paymentsWhy'), all: { to: '/vypisy' },
    ...answered(suspense, ({ bankSuspense: { totalCount, edges } }) => ({
      count: totalCount,
      items: edges.map(({ node }): QueueItem => ({
        key: node.id,
        title: formatMoney(node.amount, language),
        detail: [node.counterName, node.message, t('today.age', { count: node.ageDays })].filter(Boolean).join(' · '),
        link: { to: '/vypisy' },
      })),
    })),
  };
}

function useFlags(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const flags = useAsk(FlagsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'flags', icon: Flag, title: t('today.flags'), why: t('today.flagsWhy'), all: { to: '/upozorneni' },
    ...answered(flags, ({ sharedFlags: { totalCount, edges } }) => ({
      count: totalCount,
      items: edges.map(({ node }): QueueItem => ({
        key: node.id,
        title: node.householdName,
        detail: [t(`today.flag.${node.kind}`), node.level === 'urgent' ? t('today.urgent') : null, node.unitCode, formatDate(node.raisedAt, language)].filter(Boolean).join(' · '),
        link: { to: '/upozorneni' },
      })),
    })),
  };
}

function useSittings(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const sittings = useAsk(SittingsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'sittings', icon: Gavel, title: t('today.sittings'), why: t('today.sittingsWhy'), all: { to: '/komise' },
    ...answered(sittings, ({ panelSittings: { totalCount, edges } }) => ({
      count: totalCount,
      items: edges.map(({ node: { id, flat, panel, stage, may, mine, deadlineAt, voted, voters } }): QueueItem => ({
        key: id,
        title: `${flat.code}, ${panel.name}`,
        detail: [
          may.decideTie ? t('panel.yourDecision') : may.vote && !mine ? t('panel.yourVote') : may.count ? t('panel.canCount') : t(`panel.state.${stage}`),
          t('panel.votedOf', { voted, voters }),
          t('panel.untilMoment', { moment: formatInstant(deadlineAt, language) }),
        ].join(' · '),
        link: { to: '/komise/$sittingId', params: { sittingId: id } },
      })),
    })),
  };
}

function useEmptyFlats(enabled: boolean): Queue | null {
  const t = useT();
  const { language } = useLanguage();
  const flats = useAsk(FlatsQuery, {}, { enabled });
  if (!enabled) return null;
  return {
    key: 'flats', icon: House, title: t('today.flats'), why: t('today.flatsWhy'), all: { to: '/parovani' },
    ...answered(flats, ({ flatsOnOffer }) => {
      const free = flatsOnOffer.filter(({ availableFrom }) => !availableFrom || availableFrom <= today());
      return {
        count: free.length,
        items: free.map((flat): QueueItem => ({
          key: flat.id,
          title: `${flat.code} · ${flat.street} ${flat.houseNumber}, ${flat.city}`,
          detail: [flat.layout, formatMoney(flat.rent + flat.services, language), flat.availableFrom ? t('today.freeSince', { day: formatDate(flat.availableFrom, language) }) : null].filter(Boolean).join(' · '),
          link: { to: '/parovani', search: { byt: flat.id } },
        })),
      };
    }),
  };
}
