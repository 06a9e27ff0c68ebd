/** The messages of `dashboard`, by key. */
export const en = {
  scheduledAndNotDone: 'Scheduled, and not done',
  publish: 'was to be published on',
  unpublish: 'was to be taken offline on',
  dismiss: 'Dismiss',
  failed: 'It could not be dismissed. Reload the page and try again.',
  notFound: 'There is no such schedule, or it is not yours to dismiss.',
  text: '“{short}”',
  overdue: 'The server has not come to it. Tell whoever runs it.',
  stranger: 'Whoever scheduled it has no account any more, or may not publish it.',
  trashed: 'It was in the trash.',
  somethingWasMissingOrWrong: 'Something was missing or wrong: {fields}.',
  failedTheServerMet: 'The server met an error; its log says which.',
  freed: 'What stood in the way is gone.',
  notPublished: 'Not published: {title}',
  wasToBePublishedOn: '{named} was to be published on {when}. It was not:',
  publishHow: 'Nothing tries it again by itself. Mend it, then publish it or schedule it anew.',
  stillOnline: 'Still online: {title}',
  wasToBeTakenOfflineOn: '{named} was to be taken offline on {when}. It was not:',
  unpublishHow: 'Nothing tries it again by itself. Take it offline by hand, or schedule it anew.',
  mailWordsOpen: 'Open it in the panel',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    dashboard: typeof en
  }
}
