from services.ledger import Ledger

Ledger().serve()
