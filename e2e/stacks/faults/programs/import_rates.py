rows = [('EUR', '1.00'), ('USD', 'n/a')]
for name, rate in rows:
    print(name, float(rate), flush=True)
