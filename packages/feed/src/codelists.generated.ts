// Written by `npm run generate` from packages/feed/codelists/*.csv. Do not edit.

export const audienceCodes = ['public', 'specific'] as const;
export const modeCodes = ['proactive', 'onRequest'] as const;
export const levelCodes = ['county', 'township', 'village'] as const;
export const stageCodes = ['decision', 'execution', 'management', 'service', 'result'] as const;
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
