import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Refusal, refuse, refuseSocket } from './answerProblem.js'

type Turn = {
  request: IncomingMessage
  /** How many stand before it. */
  place: number
  isOver: boolean
  over: Promise<void>
  /** Ends the request under way. */
  end?: (refusal: Refusal) => void
  /** What is wrong with a request whose turn has not come. */
  refusal?: Refusal
}

/** More than any client has waiting on one connection. */
const mostWaiting = 32

/**
 * The requests of a connection, one after the other, even where a client sends several at once: each is looked at when the
 * one before it has its whole answer, so that no refusal can be taken for the answer to another.
 */
export const takeTurns = (
  work: (request: IncomingMessage, response: ServerResponse) => ((refusal: Refusal) => void) | void,
) => {
  const last = new WeakMap<Duplex, Turn>()

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { socket } = request
    const before = last.get(socket)
    const turn: Turn = {
      request,
      place: before && !before.isOver ? before.place + 1 : 0,
      isOver: false,
      over: new Promise((resolve) =>
        response.once('close', () => {
          turn.isOver = true
          resolve()
        }),
      ),
    }
    last.set(socket, turn)
    if (turn.place > mostWaiting) return void socket.destroy()
    if (turn.place > 0) await before!.over
    // The answer before it was the last of this connection.
    if (socket.writableEnded || socket.destroyed) return
    if (turn.refusal) refuse(response, turn.refusal)
    else turn.end = work(request, response) ?? undefined
  }

  /** A connection brought what can't be read: whatever is whole before it is answered first. */
  const fail = async (socket: Duplex, refusal: Refusal): Promise<void> => {
    const turn = last.get(socket)
    if (turn && !turn.isOver) {
      if (!turn.request.complete) {
        turn.refusal = refusal
        return turn.end?.(refusal)
      }
      await turn.over
    }
    refuseSocket(socket, refusal)
  }

  /** Whether a request of this connection waits for the end of its answer. */
  const isBusy = (socket: Duplex): boolean => last.get(socket)?.isOver === false

  return { take, fail, isBusy }
}
