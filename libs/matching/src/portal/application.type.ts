import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, HalereScalar, IdScalar } from '#platform/portal';
import { AgencyContact, Coordinator } from '#properties/portal';
import type { Halere, Id, IsoDate } from '#kernel';

@ObjectType({ description: 'A code was sent to the contact the agency knows, if the link is one that opens. It says the same in any case.' })
export class CodeAsked {
  @Field(() => Int, { description: 'How long a code is valid.' }) minutes!: number;
}

@ObjectType()
export class ApplicationOpened {
  @Field(() => Boolean) done!: boolean;
}

@ObjectType()
export class ApplicationLeft {
  @Field(() => Boolean) done!: boolean;
}

@ObjectType({ description: 'Why the free flats are not for this family, by code and count.' })
export class PlainReason {
  @Field(() => String) code!: string;
  @Field(() => Int, { description: 'Of the free flats, how many.' }) flats!: number;
}

@ObjectType({ description: 'The flat offered to this family.' })
export class FamilyOffer {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'offered, viewing, family_accepted, landlord_accepted, promised or lease_drawn' }) state!: string;
  @Field(() => DateScalar, { description: 'The last day for an answer.' }) expiresOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true }) viewingOn!: IsoDate | null;
  @Field(() => String) street!: string;
  @Field(() => String) city!: string;
  @Field(() => String, { nullable: true }) unitNumber!: string | null;
  @Field(() => Int) floor!: number;
  @Field(() => String) layout!: string;
  @Field(() => Float) areaM2!: number;
  @Field(() => HalereScalar) rent!: Halere;
  @Field(() => HalereScalar, { description: 'Advances for services, a month.' }) services!: Halere;
  @Field(() => Boolean, { description: 'After the viewing the family may say yes here.' }) mayAccept!: boolean;
  @Field(() => Boolean) mayRefuse!: boolean;
}

@ObjectType({ description: 'What the family sent, and what became of it.' })
export class FamilyRequest {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String) kind!: string;
  @Field(() => DateTimeScalar) sentAt!: Date;
  @Field(() => String, { description: 'waiting, confirmed, refused or taken_back' }) state!: string;
  @Field(() => Boolean) hasPhoto!: boolean;
  @Field(() => String, { nullable: true, description: 'What we answered.' }) answer!: string | null;
}

@ObjectType({ description: 'An appeal of this family.' })
export class FamilyAppeal {
  @Field(() => IdScalar) id!: Id;
  @Field(() => DateScalar) filedOn!: IsoDate;
  @Field(() => String) words!: string;
  @Field(() => String, { description: 'filed, under_review, upheld, rejected or withdrawn' }) state!: string;
  @Field(() => DateScalar, { nullable: true }) decidedOn!: IsoDate | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'waiting_date_restored, look_again, application_reopened or reserve_restored' }) effect!: string | null;
  @Field(() => String, { nullable: true, description: 'The letter with the reasons.' }) letterUrl!: string | null;
}

@ObjectType({ description: 'What a decision meant for this family, and until when it may appeal.' })
export class FamilyDecision {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'passed_over, not_eligible, waiting_date, application_closed or taken_off_list' }) kind!: string;
  @Field(() => DateScalar) decidedOn!: IsoDate;
  @Field(() => DateScalar) appealUntil!: IsoDate;
  @Field(() => Boolean) mayAppeal!: boolean;
  @Field(() => String, { nullable: true }) flatLayout!: string | null;
  @Field(() => String, { nullable: true }) flatCity!: string | null;
  @Field(() => [String], { description: 'Names of the rules that were not met.' }) failed!: readonly string[];
  @Field(() => DateScalar, { nullable: true }) waitingFrom!: IsoDate | null;
  @Field(() => DateScalar, { nullable: true }) waitingTo!: IsoDate | null;
  @Field(() => String, { nullable: true, description: 'Why the application was closed, or taken off a list.' }) reason!: string | null;
  @Field(() => FamilyAppeal, { nullable: true }) appeal!: FamilyAppeal | null;
}

@ObjectType({ description: 'Where the application of the family that asks stands.' })
export class MyApplication {
  @Field(() => String, { description: 'To be said on the phone.' }) code!: string;
  @Field(() => String, { description: 'waiting, proposed, offered, housed, withdrawn or closed' }) state!: string;
  @Field(() => DateScalar) appliedOn!: IsoDate;
  @Field(() => DateScalar, { nullable: true, description: 'Until when a withdrawn application may come back with its place.' }) returnUntil!: IsoDate | null;
  @Field(() => [String], { description: 'What we do not know yet: income, housing_situation, needs, contact, privacy_notice.' }) missing!: readonly string[];
  @Field(() => Int) freeFlats!: number;
  @Field(() => Int, { description: 'Free flats that nothing speaks against.' }) suitableFlats!: number;
  @Field(() => [PlainReason]) reasons!: readonly PlainReason[];
  @Field(() => AgencyContact) agency!: AgencyContact;
  @Field(() => Coordinator, { nullable: true }) helper!: Coordinator | null;
  @Field(() => FamilyOffer, { nullable: true }) offer!: FamilyOffer | null;
  @Field(() => [FamilyRequest], { description: 'Newest first.' }) requests!: readonly FamilyRequest[];
  @Field(() => [FamilyDecision], { description: 'Newest first.' }) decisions!: readonly FamilyDecision[];
  @Field(() => DateTimeScalar) asOf!: Date;
}
