import { message, record, type Sentence } from '../../collections/messages/messages.js'

/** Messages naming the value a field expects, for data of the wrong type. */
export const belongs = {
  text: message('guard:writeATextHereAndNothing'),
  texts: message('guard:belongsTexts'),
  number: message('guard:belongsNumber'),
  numbers: message('guard:belongsNumbers'),
  date: message('guard:belongsDate'),
  flag: message('guard:belongsFlag'),
  option: message('guard:belongsOption'),
  options: message('guard:belongsOptions'),
  reference: message('guard:belongsReference'),
  referenceOfSeveral: message('guard:belongsReferenceOfSeveral'),
  references: message('guard:belongsReferences'),
  point: message('guard:belongsPoint'),
  richText: message('guard:belongsRichText'),
  group: record('guard:groupThisTakesFieldsByTheirNames'),
  rows: message('guard:belongsRows'),
  row: message('guard:belongsRow'),
} satisfies Record<string, Sentence>
