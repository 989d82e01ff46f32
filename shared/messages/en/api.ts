export const api = {
  "api.unknown-route": "There is nothing at {path}. The calls are listed at /docs and in /api/v1/openapi.json.",
  "api.not-json": "The body could not be read as JSON: {reason}. Send application/json in UTF-8.",
  "api.invalid": "{at}: {reason}.",
  "api.unknown-field": "{at}: the field is not known here. Remove it, or check its spelling against /docs.",
  "api.too-large": "The body is larger than the limit of {limit}. Send less, or split it.",
  "api.search-empty": "There is nothing to search for. Give words or an id in ?q=.",
  "api.search-long": "The search text is longer than {limit} characters. Shorten it.",
  "api.unknown-format": "The format '{format}' is not known here. Use one of: {known}.",
  "api.no-file": "There is no file in the request. Send its bytes as the body, or as the multipart field 'file'.",
  "api.unknown-template": "There is no template '{template}'. Known are: {known}.",
  "api.no-soa-template":
    "There is no Statement of Applicability sheet for {framework}. Export it as csv, json or oscal, or migrate it first.",
  "api.internal":
    "Something went wrong on our side and nothing was stored. Try again; if it happens again, report it with the time.",
} as const;
