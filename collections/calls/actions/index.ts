import type { Block } from 'payload'
import { attend } from './attend.js'
import { joinCall } from './joinCall.js'
import { link } from './link.js'
import { partnerCall } from './partnerCall.js'
import { signUp } from './signUp.js'
import { spread } from './spread.js'

/** The ways to act, in the order in which the picker offers them. */
export const actions: Block[] = [spread, attend, signUp, joinCall, partnerCall, link]
