import { useRouter } from '@tanstack/react-router';
import { useHasRole } from '../../app/session';
import { NAV, type NavSection, type NavTab } from './nav';

/** Only what a person may see and what this build has a route for. */
export function useVisibleSections(): NavSection[] {
  const hasRole = useHasRole();
  const { routesByPath } = useRouter();
  const visible = ({ to, roles }: NavTab): boolean => to in routesByPath && hasRole(...(roles ?? []));
  return NAV.map((section) => {
    const tabs = section.tabs.filter(visible);
    // Who sees one screen of a section knows it by that screen's name.
    return { ...section, tabs, label: tabs.length === 1 ? tabs[0]!.label : section.label };
  }).filter(({ tabs }) => tabs.length > 0);
}
