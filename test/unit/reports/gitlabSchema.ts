/**
 * What GitLab asks of a secret detection report of version 15, written down from its documentation:
 * https://docs.gitlab.com/development/integrations/secure/#report .
 */

const text = { type: 'string', minLength: 1 } as const;
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' } as const;
const tool = {
  type: 'object',
  required: ['id', 'name', 'version', 'vendor'],
  properties: { id: text, name: text, version: text, vendor: { type: 'object', required: ['name'] } },
} as const;

/** A JSON schema (draft 7). */
export const gitlabSchema = {
  type: 'object',
  required: ['version', 'scan', 'vulnerabilities'],
  properties: {
    version: { type: 'string', pattern: '^15\\.\\d+\\.\\d+$' },
    scan: {
      type: 'object',
      required: ['analyzer', 'scanner', 'type', 'start_time', 'end_time', 'status'],
      properties: {
        analyzer: tool,
        scanner: tool,
        type: { enum: ['secret_detection'] },
        start_time: time,
        end_time: time,
        status: { enum: ['success', 'failure'] },
        messages: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'value'],
            properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: text },
          },
        },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: text,
          name: { type: 'string', maxLength: 255 },
          description: { type: 'string', maxLength: 1_048_576 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7000 },
          raw_source_code_extract: false,
          identifiers: {
            type: 'array',
            minItems: 1,
            items: { type: 'object', required: ['type', 'name', 'value'], properties: { url: text } },
          },
          links: { type: 'array', items: { type: 'object', required: ['url'] } },
          location: {
            type: 'object',
            required: ['commit'],
            properties: {
              file: text,
              start_line: { type: 'integer' },
              end_line: { type: 'integer' },
              commit: { type: 'object', required: ['sha'], properties: { sha: text } },
            },
          },
        },
      },
    },
  },
} as const;
