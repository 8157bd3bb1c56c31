import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../graphql/staff';
import { request } from './graphql';
import { queryClient } from './queries';

const MeQuery = graphql(`
  query Me {
    me {
      account { id displayName email language }
      memberships { id agencyName roles }
      current { id agencyName roles }
    }
  }
`);

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on Refused { code message field }
    }
  }
`);

export const ChooseAgencyMutation = graphql(`
  mutation ChooseAgency($membershipId: UUID!) {
    chooseAgency(membershipId: $membershipId) {
      __typename
      ... on Refused { code message field }
    }
  }
`);

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut { __typename }
  }
`);

export type Role = 'administrator' | 'manager' | 'coordinator' | 'finance' | 'social_worker' | 'partner_worker' | 'auditor' | 'panel_member' | 'landlord';

export const meOptions = queryOptions({
  queryKey: ['Me', {}],
  queryFn: async ({ signal }) => (await request(MeQuery, {}, { signal })).me ?? null,
  staleTime: 60_000,
});

export type Me = NonNullable<Awaited<ReturnType<NonNullable<typeof meOptions.queryFn>>>>;

/** Who is signed in, and for which agency. Only screens behind sign-in use it. */
export function useMe(): Me {
  const { data } = useQuery(meOptions);
  if (!data) throw new Error('A screen asked who is signed in before anybody was.');
  return data;
}

/** Whether somebody with `mine` has one of `wanted` roles; nobody wanted means everybody. */
export const hasOneOf = (mine: readonly string[], wanted: readonly string[] = []): boolean =>
  wanted.length === 0 || wanted.some((role) => mine.some((had) => had.toLowerCase() === role));

/** `const hasRole = useHasRole(); hasRole('finance', 'manager')`. Only hides what would be refused: the server decides. */
export function useHasRole(): (...wanted: Role[]) => boolean {
  const { data } = useQuery(meOptions);
  const mine = data?.current?.roles ?? [];
  return (...wanted) => hasOneOf(mine, wanted);
}

/** Forgets everything shown, then leaves: nothing of one agency or person stays for the next. */
export async function signOut(): Promise<void> {
  await request(SignOutMutation, {}).catch(() => undefined);
  queryClient.clear();
}
