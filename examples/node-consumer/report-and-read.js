// Reports a failed sitting and reads what the candidate may do next. Exit code 0: read as expected; 1: not, one line says why.
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry'
import { Kafka, logLevel } from 'kafkajs'
import { eligibilityResting } from './reading.js'
import { failedSitting, send } from './reporting.js'
import { settings } from './settings.js'

const instant = milliseconds => new Date(milliseconds).toISOString()

async function main() {
  const { candidateId, patienceSeconds } = settings
  const kafka = new Kafka({
    clientId: 'node-example',
    brokers: settings.bootstrapServers,
    logLevel: logLevel.NOTHING,
    retry: { retries: 5 },
  })
  const registry = new SchemaRegistry({ host: settings.registry })

  const reports = failedSitting(candidateId, 'attempt-1')
  await send(kafka, registry, reports)
  console.log(`reported: candidate ${candidateId} sat AZ-104 on ${instant(reports[0].record.occurredAt)} and failed`)

  const determined = await eligibilityResting(kafka, registry, {
    candidateId,
    examId: 'AZ-104',
    on: reports.map(report => report.record.eventId),
    patienceSeconds,
  })
  const from = determined.eligibleFrom === null ? '' : ` ${instant(determined.eligibleFrom)}`
  console.log(`read: ${determined.status}${from}, ${determined.reason}, rules ${determined.ruleIds.join(', ')}`)
  console.log(`because: ${determined.explanation}`)
  if (determined.status !== 'ELIGIBLE_FROM' || determined.reason !== 'WAITING_PERIOD') {
    throw new Error(`a first fail gives ELIGIBLE_FROM, WAITING_PERIOD, and not ${determined.status}, ${determined.reason}`)
  }
}

main().then(
  () => process.exit(0),
  fault => {
    console.error(`failed: ${fault.message}`)
    process.exit(1)
  },
)
