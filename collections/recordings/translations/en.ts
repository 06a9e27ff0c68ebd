/** The messages of `recordings`, by key. */
export const en = {
  kinds: 'Choose an MP3, M4A (AAC), Ogg (Opus or Vorbis) or WAV file.',
  theFileIsEmpty: 'The file is empty. {kinds}',
  faultsTooLarge:
    'The file is larger than 200 MB. Export it as MP3 or M4A with fewer kilobits a second, and try again.',
  faultsNoAudio: 'This file is not a recording that can be taken, whatever its name says. {kinds}',
  faultsMore:
    'There is more than sound in this file: pictures, chapters or places along the recording. Export the sound alone, as MP3 or M4A, and try again.',
  faultsCodec:
    'The sound in this file is packed in a way that most players can’t play. Export it as MP3, or as M4A with AAC, and try again.',
  faultsDamaged: 'The recording is damaged or incomplete. Export it anew, or choose another one.',
  faultsUnequal: 'The sound of this file can’t be kept whole. Export it anew, as MP3 or M4A, and try again.',
  faultsChained:
    'In this file several recordings stand one after another. Export them as one, as MP3 or M4A, and try again.',
  faultsSilent: 'There is nothing to hear in this file. Choose another one.',
  title: 'Title',
  titleDescription:
    'What it is called in the list of recordings. Left empty, it is the name of the file. Visitors don’t see it.',
  duration: 'Duration',
  durationDescription: 'Told by the file itself.',
  singular: 'Recording',
  plural: 'Recordings',
  groupContent: 'Content',
  description:
    'MP3, M4A (AAC), Ogg (Opus or Vorbis) or WAV, up to 200 MB. Place, comments and pictures are removed from each file and its name is replaced; the sound stays as it is.',
  noFileWasSent: 'No file was sent. Choose a recording from your device.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    recordings: typeof en
  }
}
