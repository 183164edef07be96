// Written by `npm run generate` from packages/feed/codelists/*.csv. Do not edit.

export const areaCodes = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
  '26',
] as const;
export const channelCodes = [
  'website',
  'gazette',
  'socialMedia',
  'pressConference',
  'broadcast',
  'print',
  'readingPoint',
  'serviceCentre',
  'serviceStation',
  'onSite',
  'noticeBoard',
  'targetedPush',
  'other',
] as const;
export const levelCodes = ['county', 'township', 'village'] as const;
export const audienceCodes = ['public', 'specific'] as const;
export const modeCodes = ['proactive', 'onRequest'] as const;
export const stageCodes = ['decision', 'execution', 'management', 'service', 'result'] as const;
export const gapCodes = ['none', 'overdue'] as const;
export const validityCodes = ['inForce', 'lapsed', 'repealed', 'amended'] as const;
export const attributeCodes = ['proactive', 'partial', 'onRequest', 'withheld'] as const;
export const relationCodes = [
  'interprets',
  'basedOn',
  'amends',
  'repeals',
  'replaces',
  'implements',
  'belongsTo',
] as const;
export const roleCodes = ['facsimile', 'text', 'form'] as const;
export const replyCodes = [
  'alreadyPublic',
  'granted',
  'partlyGranted',
  'refused',
  'notHeld',
  'notExisting',
  'notProcessed',
] as const;
export const interpretationKindCodes = ['immediate', 'followUp', 'consultative'] as const;
export const interpretationFormCodes = [
  'text',
  'picture',
  'video',
  'audio',
  'questions',
  'pressConference',
  'expert',
] as const;
export const ratingCodes = [
  'verySatisfied',
  'satisfied',
  'fairlySatisfied',
  'dissatisfied',
  'veryDissatisfied',
] as const;
export const ratingReasonCodes = [
  'hardToFind',
  'incomplete',
  'outdated',
  'incorrect',
  'unclear',
  'notAnswered',
  'tooSlow',
  'badAttitude',
  'extraMaterials',
  'other',
] as const;
export const feedbackTypeCodes = ['useful', 'rating', 'correction', 'message'] as const;
export const feedbackEventCodes = ['accepted', 'rectified', 'revisited', 'replied', 'closed'] as const;
export const adoptionCodes = ['adopted', 'partlyAdopted', 'rejected'] as const;
export const mediumCodes = ['paper', 'electronic', 'disc'] as const;
export const deliveryCodes = ['mail', 'email', 'pickup', 'onSite'] as const;
export const identityTypeCodes = ['residentId', 'passport', 'other'] as const;
export const requestEventCodes = [
  'registered',
  'accepted',
  'correctionAsked',
  'corrected',
  'thirdPartyAsked',
  'thirdPartyAnswered',
  'extended',
  'replied',
  'withdrawn',
] as const;
