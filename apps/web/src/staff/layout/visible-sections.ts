import { useRouter } from '@tanstack/react-router';
import { useHasRole } from '../../app/session';
import { NAV, type NavSection, type NavTab } from './nav';

/** Only what a person may see and what this build has a route for. */
export function useVisibleSections(): NavSection[] {
  const hasRole = useHasRole();
  const { routesByPath } = useRouter();
  const visible = ({ to, roles }: NavTab): boolean => to in routesByPath && hasRole(...(roles ?? []));
  return NAV.map((section) => ({ ...section, tabs: section.tabs.filter(visible) })).filter(({ tabs }) => tabs.length > 0);
}
