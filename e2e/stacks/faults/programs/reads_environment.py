import os

address = os.environ['DATABASE_URL']
port = os.environ.get('PORT', '8080')
if not port.isdigit():
    raise ValueError(f'invalid value for environment variable PORT: {port!r} is not a number')
