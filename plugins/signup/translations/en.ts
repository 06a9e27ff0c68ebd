/** What the signup's room says: in the panel, by the reader's language, and to visitors, by content locale. */
export const en = {
  panel: {
    keyMissing:
      'This signup can’t be read: the key {{key}} that it was sealed with is not set. Ask whoever runs the server to set it again.',
    keyOther:
      'This signup can’t be read: the key set as {{key}} is not the one that it was sealed with. Ask whoever runs the server to set the earlier one again.',
    altered:
      'This signup can’t be read: what is stored was changed, or belongs to another row. Ask whoever runs the server for the row of a backup.',
  },
  content: {
    refused: 'Something went wrong. Please check your entries and try again.',
  },
}
