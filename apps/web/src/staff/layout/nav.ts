import type { Role } from '../../app/session';
import { Banknote, Building, ChartColumn, FileText, Handshake, House, Users, type LucideIcon } from 'lucide-react';

export interface NavTab {
  to: string;
  label: string;
  /** Who sees it; nobody named means everybody of the staff. */
  roles?: readonly Role[];
}
export interface NavSection {
  key: string;
  label: string;
  icon: LucideIcon;
  /** The first tab somebody may see is where the section leads. One tab shows no bar of tabs. */
  tabs: readonly NavTab[];
}

const MONEY = ['administrator', 'manager', 'coordinator', 'finance'] as const;

/** At most seven sections (screens.md §5). A new screen is a tab: one line here. */
export const NAV: readonly NavSection[] = [
  { key: 'today', label: 'layout.nav.today', icon: House, tabs: [{ to: '/dnes', label: 'layout.nav.today', roles: ['manager', 'coordinator', 'finance'] }] },
  {
    key: 'flats',
    label: 'layout.nav.flats',
    icon: Building,
    tabs: [
      { to: '/byty', label: 'layout.nav.units', roles: MONEY },
      { to: '/majitele', label: 'layout.nav.landlords', roles: MONEY },
      { to: '/nabidky', label: 'layout.nav.leads', roles: ['manager', 'coordinator'] },
    ],
  },
  {
    key: 'households',
    label: 'layout.nav.households',
    icon: Users,
    tabs: [
      { to: '/rodiny', label: 'layout.nav.households', roles: ['manager', 'coordinator', 'social_worker', 'partner_worker'] },
      { to: '/upozorneni', label: 'layout.nav.flags', roles: ['manager', 'coordinator'] },
      { to: '/tymy-pece', label: 'layout.nav.teams', roles: ['manager', 'coordinator'] },
      { to: '/import', label: 'layout.nav.imports', roles: ['manager', 'coordinator'] },
    ],
  },
  {
    key: 'matching',
    label: 'layout.nav.matching',
    icon: Handshake,
    tabs: [
      { to: '/parovani', label: 'layout.nav.matching', roles: ['manager', 'coordinator'] },
      { to: '/nabidky-rodinam', label: 'layout.nav.offers', roles: ['manager', 'coordinator', 'social_worker', 'partner_worker'] },
      { to: '/odvolani', label: 'layout.nav.appeals', roles: ['manager', 'coordinator'] },
      { to: '/parovani/vysledky', label: 'layout.nav.outcomes', roles: ['manager', 'coordinator', 'auditor'] },
      { to: '/komise', label: 'layout.nav.panel', roles: ['manager', 'coordinator', 'administrator', 'social_worker', 'finance', 'auditor', 'panel_member'] },
      { to: '/agentura/pravidla', label: 'layout.nav.policy', roles: ['manager', 'coordinator', 'auditor'] },
    ],
  },
  {
    key: 'tenancies',
    label: 'layout.nav.tenancies',
    icon: FileText,
    tabs: [
      { to: '/najmy', label: 'layout.nav.tenancies', roles: MONEY },
      { to: '/dokumenty', label: 'layout.nav.documents', roles: MONEY },
      { to: '/vyuctovani', label: 'layout.nav.settlements', roles: MONEY },
      { to: '/kalkulacka', label: 'layout.nav.calculator', roles: MONEY },
      { to: '/zvysovani-najmu', label: 'layout.nav.rentIncreases', roles: MONEY },
    ],
  },
  {
    key: 'money',
    label: 'layout.nav.money',
    icon: Banknote,
    tabs: [
      { to: '/nedoplatky', label: 'layout.nav.arrears', roles: MONEY },
      { to: '/vypisy', label: 'layout.nav.statements', roles: MONEY },
      { to: '/predpisy', label: 'layout.nav.charges', roles: MONEY },
      { to: '/vyplaty', label: 'layout.nav.payouts', roles: MONEY },
      { to: '/garance', label: 'layout.nav.guarantee', roles: MONEY },
      { to: '/pokladna', label: 'layout.nav.cash', roles: MONEY },
      { to: '/ucetnictvi', label: 'layout.nav.accounting', roles: MONEY },
    ],
  },
  { key: 'overview', label: 'layout.nav.overview', icon: ChartColumn, tabs: [{ to: '/prehled', label: 'layout.nav.overview', roles: ['manager', 'coordinator', 'finance', 'auditor'] }, { to: '/vyhled-fondu', label: 'layout.nav.outlook', roles: ['manager', 'finance', 'auditor'] }] },
];

export const isUnder = (pathname: string, to: string): boolean => pathname === to || pathname.startsWith(`${to}/`);
