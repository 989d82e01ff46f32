export const api = {
  "api.unknown-route": "There is nothing at {path}. The calls are listed at /docs and in /api/v1/openapi.json.",
  "api.not-json": "The body could not be read as JSON: {reason}. Send application/json in UTF-8.",
  "api.invalid": "{at}: {reason}.",
  "api.unknown-field": "{at}: the field is not known here. Remove it, or check its spelling against /docs.",
  "api.too-large": "The body is larger than the limit of {limit}. Send less, or split it.",
  "api.internal":
    "Something went wrong on our side and nothing was stored. Try again; if it happens again, report it with the time.",
} as const;
