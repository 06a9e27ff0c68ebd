/** The messages of `episodes`, by key. */
export const en = {
  thisChapterBeginsAtAnd:
    'This chapter begins at {start}, and the one above it at {before}. Put them in the order in which they are heard.',
  thisChapterBeginsAtWhen:
    'This chapter begins at {start}, when the episode of {duration} is over. Write an earlier time.',
  playersNeedTheAddressTheMime:
    'Players need the address, the MIME type and the length of the audio. Write this too, or take out the rest.',
  faultsNone:
    'An episode is published with its audio. Choose a recording, or write where the audio lies elsewhere.',
  faultsGone:
    'This recording is in the trash or was deleted, so there would be nothing to hear. Restore it, or choose another.',
  enclosure: 'Audio elsewhere',
  enclosureDescription: 'Only if the audio lies on another server: all three, or none.',
  enclosureUrl: 'Address',
  enclosureType: 'MIME type',
  enclosureLength: 'Length in bytes',
  chapters: 'Chapters',
  chaptersSingular: 'chapter',
  chaptersPlural: 'chapters',
  chaptersDescription: 'In the order in which they are heard, within the duration.',
  chaptersStart: 'Begins at',
  writeWhenThisChapterBeginsSuch: 'Write when this chapter begins, such as 12:30.',
  chaptersTitle: 'Title',
  writeTheTitleOfThisChapter: 'Write the title of this chapter.',
  chaptersUrl: 'Link',
  tabTheEpisode: 'The episode',
  podcast: 'Podcast',
  podcastDescription: 'Needed to save, as a draft too.',
  title: 'Title',
  writeTheTitleOfTheEpisode: 'Write the title of the episode.',
  recording: 'Recording',
  recordingDescription:
    'Its address, size, kind and duration are filled in by themselves. Audio is needed to publish.',
  duration: 'Duration',
  durationDescription: 'As 1:02:03, 62:03 or seconds. A recording tells its own.',
  summary: 'Summary',
  summaryDescription: 'What one hears in it, for lists and players.',
  image: 'Image',
  imageDescription: 'If it has one of its own beside the podcast’s artwork.',
  tabToReadAlong: 'To read along',
  notes: 'Notes',
  notesDescription: 'Links, sources, who is heard.',
  transcript: 'Transcript',
  transcriptDescription: 'What is said, as WebVTT or SRT, for those who can’t hear it.',
  description:
    'The end of its link. Made from the title until you write another; fixed once the episode is published.',
  publishedAt: 'Published on',
  publishedAtDescription: 'The date that listeners see. Left empty, it is that of its first publication.',
  season: 'Season',
  number: 'Number',
  type: 'Type',
  typeFull: 'Full episode',
  typeTrailer: 'Trailer',
  typeBonus: 'Bonus',
  explicit: 'Not for children',
  guidDescription:
    'By which players know it. Leave it empty, unless it was published elsewhere before; it never changes.',
  sentence: 'This is not the MIME type of audio. Write one like audio/mpeg (MP3) or audio/mp4 (M4A).',
  andMore: 'And {more} more.',
  chooseThePodcastThatThisEpisode: 'Choose the podcast that this episode belongs to.',
  hasThisGuidInThisPodcast:
    '“{title}” has this GUID in this podcast and is in the trash. Restore it, or leave the GUID empty and a new one is made.',
  alreadyExistsInThisPodcastWith:
    '“{title}” already exists in this podcast with this GUID. Use the existing one, or leave the GUID empty and a new one is made.',
  singular: 'Episode',
  plural: 'Episodes',
  groupContent: 'Content',
  episodesOfPodcasts: 'Episodes of podcasts: what a call can ask people to listen to.',
  transcriptFaultsNothing:
    'There are no times here. A transcript is WebVTT or SRT: above each text stand its times, like 00:01:02.500 --> 00:01:05.000.',
  transcriptFaultsHeader:
    'WebVTT begins with a line that says WEBVTT. Write it above, with an empty line after it.',
  transcriptFaultsStray:
    'This text has no times. Write them above it, like 00:01:02.500 --> 00:01:05.000, or take out the empty line before it.',
  transcriptFaultsArrow: 'These are not two times. Write them like 00:01:02.500 --> 00:01:05.000.',
  transcriptFaultsGap: 'The text above runs into these times. Leave an empty line between them.',
  nothingIsSaidAtAnyOf: 'Nothing is said at any of the times. Write each text in the line below its times.',
  transcriptFaultsOrder:
    'This begins before the text above it does. Put the texts in the order in which they are heard.',
  transcriptFaultsEnd: 'This ends before it begins. Write the later time after the arrow.',
  isNotATime: '“{time}” is not a time. Write hours, minutes, seconds and their fraction, like 00:01:02.500.',
  lineFault: 'Line {line}: {sentence}',
}

declare module '../../messages/messages.js' {
  interface Messages {
    episodes: typeof en
  }
}
