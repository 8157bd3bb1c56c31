export { PartnersModule } from './partners.module';
export { PartnersService, type NewPartner } from './partners.service';
export { partnersSentences, type PartnersRefusal } from './sentences';
export { PARTNER_KINDS, PartnerRow, type PartnerKind } from './store/partner.entity';
