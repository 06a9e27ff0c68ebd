/** The messages of `actions`, by key. */
export const en = {
  heading: 'Heading',
  headingDescription: 'Needed to publish.',
  text: 'Text',
  theHeading: 'the heading',
  theTitle: 'the title',
  theSummary: 'the summary',
  theName: 'the name',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    actions: typeof en
  }
}
