export { ETHOS, ethosSituation, isEthosCode, type EthosCode, type EthosSituation } from './domain/ethos';
export { compositionOn, livingOn, roomNeedOn, RELATIONS, type Composition, type Relation, type RoomNeed } from './domain/composition';
export { BENEFIT_KINDS, BENEFIT_RECIPIENTS, INCOME_KINDS, inForceOn, meansOn, type BenefitKind, type BenefitRecipient, type IncomeKind, type Means } from './domain/means';
export { NEEDS, WISH_KINDS, placeKey, samePlace, type NeedKind, type WishKind } from './domain/needs';
export { CONSENT_PURPOSES, consentHolds, type Consent, type ConsentPurpose } from './domain/consent';
export { unknownOn, type Unknown } from './domain/unknowns';
export { householdsSentences, type HouseholdsRefusal } from './domain/refusals';
