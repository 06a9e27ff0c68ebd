import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Refusal, refuse, refuseSocket } from './answerProblem.js'

type Turn = {
  request: IncomingMessage
  /** The number of requests before it. */
  place: number
  isOver: boolean
  over: Promise<void>
  /** Ends the running request. */
  end?: (refusal: Refusal) => void
  /** The problem of a waiting request. */
  refusal?: Refusal
}

/** The maximum number of waiting requests; clients don't send more. */
const mostWaiting = 32

/**
 * Processes the requests of a connection one at a time, even if they are pipelined. Each is examined after the previous
 * answer is complete, so that no refusal can be taken for another request's answer.
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
    // The previous answer was the connection's last.
    if (socket.writableEnded || socket.destroyed) return
    if (turn.refusal) refuse(response, turn.refusal)
    else turn.end = work(request, response) ?? undefined
  }

  /** The connection sent unreadable data; complete requests before it are answered first. */
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

  /** Whether a request of this connection waits for the current answer. */
  const isBusy = (socket: Duplex): boolean => last.get(socket)?.isOver === false

  return { take, fail, isBusy }
}
