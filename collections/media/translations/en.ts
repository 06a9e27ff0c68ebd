/** The messages of `media`, by key. */
export const en = {
  sayInASentenceWhatThe: 'Say in a sentence what the picture shows, for those who can’t see it.',
  theAlternativeTextIsLongerThan: 'The alternative text is longer than 500 characters. Say it shorter.',
  alt: 'Alternative text',
  altDescription:
    'What the picture shows, read aloud to those who can’t see it. Write it in each language of the calls that use it.',
  credit: 'Credit',
  creditDescription:
    'Who made the picture, and its licence: “Ana Luz, CC BY 4.0”. Shown wherever the picture is. Leave it empty where a name would put somebody in danger.',
  singular: 'Image',
  plural: 'Images',
  groupContent: 'Content',
  description:
    'JPEG, PNG, WebP, AVIF or GIF, up to 20 MB. Place, time and camera are removed from each picture and its name is replaced; of an animation the first picture is kept.',
  noFileWasSent: 'No file was sent. Choose an image from your device.',
  theFocalPointIsToldBy:
    'The focal point is told by two numbers from 0 to 100: percent of the width, and of the height.',
  kinds: 'Choose a JPEG, PNG, WebP, AVIF or GIF file.',
  theFileIsEmpty: 'The file is empty. {kinds}',
  faultsTooLarge: 'The file is larger than 20 MB. Make it smaller and try again.',
  faultsNoImage: 'This file is not an image that can be read, whatever its name says. {kinds}',
  faultsHeic: 'This is a HEIC picture, which most browsers can’t show. Export it as JPEG and try again.',
  faultsSvg: 'SVG drawings are not taken, because they can carry programs. Export it as PNG and try again.',
  faultsDamaged: 'The image is damaged or incomplete. Save it anew, or choose another one.',
  theImageMeasuresPixels:
    'The image measures {width} × {height} pixels: one side is more than {MAX_RATIO} times as long as the other. Crop it and try again.',
  theImageMeasuresPixelsWhich:
    'The image measures {width} × {height} pixels, which is too many. Make it smaller, {MAX_SIDE} pixels on the long side are enough, and try again.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    media: typeof en
  }
}
