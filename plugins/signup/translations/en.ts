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
  people: {
    notFound: 'There is no such signup, or it is not one of your branches.',
    badFollowUp:
      'Send { followUp, seenAt }: one of {{states}}, and when it was last changed as you saw it, or null.',
    badNote: 'Send { note, seen }: texts of at most {{max}} characters, the note and what it said before.',
    stateChanged: 'Somebody changed this meanwhile. Look at how it stands now, and choose again.',
    noteChanged:
      'Somebody changed this note meanwhile. It now says what stands above yours: put both together, then save.',
  },
}
