/** News of matching; payloads hold ids only. */
export const ALLOCATION_ASKED = 'AllocationAsked';
/** `householdId`, and the flats (`gained`, `lost`) its members may live in now, or may no more, because something about them changed. */
export const FAMILY_FITS_CHANGED = 'FamilyFitsChanged';
/** `unitId`: a flat came on offer, left it, or other families fit it because something about the flat changed. */
export const FLAT_FITS_CHANGED = 'FlatFitsChanged';
/** `replayId`: a past period to be played again. */
export const PAST_REPLAY_ASKED = 'PastReplayAsked';
export const PANEL_VOTE_AWAITED = 'PanelVoteAwaited';
