/** The messages of `guard`, by key. */
export const en = {
  somebodyElseWasWritingThisAt: 'Somebody else was writing this at the same moment. Try again.',
  writeATextHereAndNothing: 'Write a text here, and nothing else.',
  belongsTexts: 'This takes a list of texts.',
  belongsNumber: 'This is not a number, or could be two. Write it like 1200 or 52.52.',
  belongsNumbers: 'This takes a list of numbers.',
  belongsDate: 'This is not a date. Write it like 2030-05-01T18:00:00Z.',
  belongsFlag: 'This is either true or false.',
  belongsOption: 'This can’t be chosen here.',
  belongsOptions: 'This takes a list of what can be chosen here.',
  belongsReference: 'This takes one document: its id.',
  belongsReferenceOfSeveral: 'This takes one document: its collection and its id.',
  belongsReferences: 'This takes a list of documents.',
  belongsPoint: 'This takes two numbers.',
  belongsRichText: 'This is no text that the editor could open.',
  groupThisTakesFieldsByTheirNames: 'This takes fields by their names.',
  belongsRows: 'This takes a list of rows.',
  belongsRow: 'This row can’t be read.',
  refused: 'You may not do this, or it can’t be read.',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    guard: typeof en
  }
}
