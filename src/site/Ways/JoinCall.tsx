import type { Action } from 'payload-broadside/types'

type JoinCallAction = Extract<Action, { type: 'joinCall' }>

/** The way to another call of ours, by its title. */
export const JoinCall = ({ action: { call } }: { action: JoinCallAction; locale: string }) => (
  <a className="onward" href={call.url} hrefLang={call.locale} lang={call.locale}>
    <span>{call.title}</span>
  </a>
)
