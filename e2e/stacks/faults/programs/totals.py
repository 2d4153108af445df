def share(part, whole):
    return part / whole


print('totals of 0 orders', flush=True)
print(share(3, 0))
