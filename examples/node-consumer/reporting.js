// A test centre's side: two reports about one sitting, into the intake topic.
import { Partitioners } from 'kafkajs'

export const INTAKE = 'exam.intake.attempts.v1'

/** The reports of a sitting of AZ-104 that failed. Instants are milliseconds since the epoch. */
export function failedSitting(candidateId, attemptId) {
  const started = {
    eventId: crypto.randomUUID(),
    candidateId,
    occurredAt: Date.parse('2021-05-03T09:00:00Z'),
    attemptId,
    examId: 'AZ-104',
    centerId: 'PAR-01',
    delivery: 'TEST_CENTER',
    zoneId: 'Europe/Paris',
  }
  const result = {
    eventId: crypto.randomUUID(),
    candidateId,
    occurredAt: Date.parse('2021-05-03T11:00:00Z'),
    attemptId,
    outcome: 'FAILED',
    score: 640,
  }
  return [
    { name: 'org.examledger.attempts.AttemptStarted', record: started },
    { name: 'org.examledger.attempts.ResultReported', record: result },
  ]
}

/** Sends reports and resolves once Kafka has them all. Schemas are looked up, never registered. */
export async function send(kafka, registry, reports) {
  // kafkajs' default partitioner is Java's murmur2. LegacyPartitioner is another: WRONG_PARTITION for many keys.
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner })
  await producer.connect()
  try {
    const messages = []
    for (const { name, record } of reports) {
      const schemaId = await registry.getLatestSchemaId(`${INTAKE}-${name}`)
      messages.push({
        key: record.candidateId,
        value: await registry.encode(schemaId, record),
        headers: {
          ce_specversion: '1.0',
          ce_id: record.eventId,
          ce_source: '/examples/node',
          ce_type: name,
          ce_time: new Date(record.occurredAt).toISOString(),
          'content-type': 'application/avro',
        },
      })
    }
    // acks -1: every replica that must have a record has it before this resolves.
    await producer.send({ topic: INTAKE, acks: -1, messages })
  } finally {
    await producer.disconnect()
  }
}
