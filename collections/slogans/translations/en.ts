/** The messages of `slogans`, by key. */
export const en = {
  aHashtagHasLettersDigitsAnd:
    'A hashtag has letters, digits and underscores only. Leave out spaces and punctuation: OpenTheBorders.',
  aHashtagOfDigitsAloneIs: 'A hashtag of digits alone is not linked anywhere. Add a letter.',
  aHashtagHasAtMost100: 'A hashtag has at most 100 characters. Shorten it.',
  writeTheSlogan: 'Write the slogan.',
  aSloganHasAtMostCharacters:
    'A slogan has at most {maxGraphemes} characters; this one has {count}. Shorten it.',
  thisSloganIsBuiltOfToo: 'This slogan is built of too many combining signs. Write it with plain letters.',
  aSloganNeedsALetterOr: 'A slogan needs a letter or a number. Write it in words.',
  text: 'Text',
  textDescription: 'One line of at most 80 characters, as it is shouted: “Open the borders!”',
  hashtag: 'Hashtag',
  hashtagDescription: 'If people use one. Letters, digits and underscores; the # is added for you.',
  isInTheTrash: '“{title}” is in the trash. Restore it from there, or write another.',
  alreadyExists: '“{title}” already exists. Use it, or write another.',
  singular: 'Slogan',
  plural: 'Slogans',
  groupContent: 'Content',
  description: 'Lines to shout, to print and to share. A call carries up to twelve of them.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    slogans: typeof en
  }
}
