// A reader's side: the last eligibility of a key stands; a report that was refused is in the rejected topic.
import { INTAKE } from './reporting.js'

const ELIGIBILITY = 'exam.eligibility.v1'
const REJECTED = `${INTAKE}.rejected`

/**
 * Reads until the eligibility of this candidate and exam rests on all of these events.
 *
 * Rejects when one of the candidate's reports was refused, or when the time is over.
 */
export async function eligibilityResting(kafka, registry, { candidateId, examId, on, patienceSeconds }) {
  // read_committed is kafkajs' default (readUncommitted: false), and must stay so.
  const consumer = kafka.consumer({ groupId: `example-${crypto.randomUUID()}` })
  await consumer.connect()
  try {
    await consumer.subscribe({ topics: [ELIGIBILITY, REJECTED], fromBeginning: true })
    return await new Promise((resolve, reject) => {
      const fail = message => reject(new Error(message))
      setTimeout(() => fail(`no eligibility that rests on these reports after ${patienceSeconds} s`),
        patienceSeconds * 1000).unref()
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error))
      consumer.run({
        eachMessage: async ({ topic, message }) => {
          const key = message.key?.toString()
          if (topic === REJECTED && key === candidateId) {
            fail(`a report was rejected: ${message.headers.reason}: ${message.headers.detail}`)
          } else if (topic === ELIGIBILITY && key === `${candidateId}/${examId}` && message.value !== null) {
            const determined = await registry.decode(message.value)
            if (on.every(eventId => determined.basis.includes(eventId))) {
              resolve(determined)
            }
          }
        },
      }).catch(reject)
    })
  } finally {
    await consumer.disconnect()
  }
}
