import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, DateTimeScalar, HalereScalar, IdScalar } from '#platform/staff';
import { MatchRule, MatchTerm } from './matching.type';

@ObjectType({ description: 'A term on a committee; `validTo` is its last day.' })
export class PanelMember {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) staffMemberId!: Id;
  @Field(() => String) displayName!: string;
  @Field(() => String, { description: 'chair, member, tenant_representative or secretary, who does not vote' }) role!: string;
  @Field(() => DateScalar) validFrom!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) validTo!: IsoDate | null;
}

@ObjectType({ description: 'A committee that decides for whom a free flat is.' })
export class Panel {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) name!: string;
  @Field(() => Int, { description: 'How many votes make a vote.' }) quorum!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The next day it meets, as agreed.' }) meetsOn!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) closedOn!: IsoDate | null;
}

@ObjectType({ description: 'Somebody who may be given a seat.' })
export class PanelPerson {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) displayName!: string;
}

@ObjectType({ description: 'A member from outside. The password is told once; null where the person already has one.' })
export class InvitedPanelMember {
  @Field(() => PanelMember) member!: PanelMember;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) password!: string | null;
}

@ObjectType({ description: 'The flat as members see it, frozen. Money in haléře a month.' })
export class PanelFlat {
  @Field(() => String) code!: string;
  @Field(() => String) layout!: string;
  @Field(() => Float) areaM2!: number;
  @Field(() => Int) habitableRooms!: number;
  @Field(() => Int) floor!: number;
  @Field(() => Boolean, { nullable: true }) hasLift!: boolean | null;
  @Field(() => Boolean, { nullable: true }) stepFree!: boolean | null;
  @Field(() => String) city!: string;
  @Field(() => String, { nullable: true }) part!: string | null;
  @Field(() => HalereScalar) rent!: Halere;
  @Field(() => HalereScalar) services!: Halere;
}

@ObjectType({ description: 'A place in a sitting. That a vote was cast shows; which does not, until they are counted.' })
export class PanelSeat {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) staffMemberId!: Id;
  @Field(() => String) displayName!: string;
  @Field(() => String) role!: string;
  @Field(() => String, { nullable: true, description: 'What became of the message that a vote is awaited: sent, log (a demo), no_address, no_gateway or refused.' }) notice!: string | null;
}

@ObjectType({ description: 'What coordinators know of a candidate: frozen with the packet. Hidden from a coordinator who votes, until the sitting ends.' })
export class PanelCandidateFile {
  @Field(() => IdScalar) householdId!: Id;
  @Field(() => Int) score!: number;
  @Field(() => Int, { nullable: true }) rank!: number | null;
  @Field(() => [MatchTerm]) terms!: readonly MatchTerm[];
  @Field(() => [MatchRule]) rules!: readonly MatchRule[];
  @Field(() => [String], { description: 'Rules the panel sets aside by choosing the candidate, in words.' }) exceptionNames!: readonly string[];
  @Field(() => String, { nullable: true }) exceptionReason!: string | null;
}

@ObjectType({ description: 'A candidate by letter: counts and words, no name, no address, no money.' })
export class PanelCandidate {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true, description: 'Why nobody could be chosen for it at the count: not_waiting, has_offer or not_eligible.' }) gone!: string | null;
}

@ObjectType()
export class PanelChoice {
  @Field(() => String) label!: string;
  @Field(() => String, { description: 'for, against or abstain' }) choice!: string;
}

@ObjectType({ description: 'A vote: one’s own, or once they are counted anybody’s. Of a conflict only that there is one.' })
export class PanelVote {
  @Field(() => String) displayName!: string;
  @Field(() => Boolean) conflict!: boolean;
  @Field(() => [PanelChoice]) choices!: readonly PanelChoice[];
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => Boolean, { description: 'Against what was decided.' }) dissents!: boolean;
}

@ObjectType()
export class PanelTally {
  @Field(() => String) label!: string;
  @Field(() => Int) for!: number;
  @Field(() => Int) against!: number;
  @Field(() => Int) abstain!: number;
}

@ObjectType({ description: 'What the one who asks may do now.' })
export class PanelSittingRights {
  @Field(() => Boolean) vote!: boolean;
  @Field(() => String, { nullable: true, description: 'Why there is no vote: the code of a refusal.' }) voteRefusal!: string | null;
  @Field(() => Boolean) lead!: boolean;
  @Field(() => Boolean, { description: 'Everybody has voted, or the deadline has passed.' }) count!: boolean;
  @Field(() => Boolean) decideTie!: boolean;
}

@ObjectType({ description: 'A sitting about one free flat.' })
export class PanelSitting {
  @Field(() => IdScalar) id!: Id;
  @Field(() => IdScalar) unitId!: Id;
  @Field(() => String, { description: 'open, inquorate (too few votes at the deadline), tied, decided, nobody or cancelled' }) state!: string;
  @Field(() => Int) quorum!: number;
  @Field(() => PanelFlat) flat!: PanelFlat;
  @Field(() => DateTimeScalar) convenedAt!: Date;
  @Field(() => DateTimeScalar) deadlineAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) countedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why families of a better rank are not in the packet.' }) skippedReason!: string | null;
  @Field(() => [PanelTally], { nullable: true, description: 'Null until the votes are counted.' }) tally!: readonly PanelTally[] | null;
  @Field(() => String, { nullable: true }) chairReason!: string | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => IdScalar, { nullable: true }) decisionId!: Id | null;
}
