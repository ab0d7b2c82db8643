// Where the ledger is, and how long to wait for it. The defaults are those of `./examledger up`.
const read = (name, otherwise) => process.env[name] ?? otherwise

export const settings = {
  bootstrapServers: read('EXAMLEDGER_BOOTSTRAP_SERVERS', 'localhost:9092').split(','),
  registry: read('EXAMLEDGER_REGISTRY_URL', 'http://localhost:8080/apis/ccompat/v7'),
  candidateId: read('EXAMLEDGER_CANDIDATE', `example-${crypto.randomUUID()}`),
  patienceSeconds: Number(read('EXAMLEDGER_PATIENCE_SECONDS', '60')),
}
