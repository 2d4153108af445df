def serve(port):
    if port == 80
        print('serving')


serve(80)
